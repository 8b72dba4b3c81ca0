# case: super of a class gives no field of a builtin base: its descriptor would store past the guard
# expect: value [4, 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError']
# cpython: skip CPython hands out what is asked for
class I(int):
    def by_instance(self):
        return super().real
    def by_class(self):
        return super(I, I).real
    @classmethod
    def by_method(cls):
        return super().real
class E(OSError):
    def by_class(self):
        return super(E, E).errno
    @classmethod
    def by_method(cls):
        return super().args
    def by_text(self):
        return getattr(super(E, type(self)), "filename")
found = [I(4).by_instance()]
for use in (I(4).by_class, I.by_method, E(1).by_class, E.by_method, E(1).by_text, lambda: int.real):
    try:
        found.append(use())
    except AttributeError as error:
        found.append(type(error).__name__)
found

# case: a method of a builtin base is called at once; what the guard binds for that cannot be kept
# expect: value ['AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 3]
# cpython: skip CPython hands out what is asked for
class L(list):
    def a(self):
        return [self.__len__]
    def b(self):
        return self.__len__ if self else None
    def c(self):
        return (lambda: self.__iter__)()
    def d(self):
        return f"{self.__len__}"
    def e(self):
        return self.__len__() + super().__len__() + list.__len__(self)

def end(method):
    try:
        return method()
    except AttributeError as error:
        return type(error).__name__

l = L([1])
[end(m) for m in (l.a, l.b, l.c, l.d, l.e)]

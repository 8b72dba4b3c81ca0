# case: traceback, cause and context cannot be set or taken by `__setattr__` and `__delattr__` of any class, called by name
# expect: value ['AttributeError', 'TypeError']
# cpython: skip CPython hands out what is asked for
class E(KeyError):
    def put(self, name, value):
        super().__setattr__(name, value)
    def remove(self, name):
        super().__delattr__(name)
e = E(1)
builtin = KeyError(1)
found = set()
for n in ("__traceback__", "__cause__", "__context__", "__dict__", "__class__", "__notes__", "__suppress_context__", "__init__"):
    for use in (lambda: e.put(n, None), lambda: e.remove(n), lambda: object.__setattr__(e, n, None), lambda: KeyError.__setattr__(e, n, None), lambda: e.__setattr__(n, None), lambda: object.__delattr__(e, n),
                lambda: builtin.__setattr__(n, None), lambda: object.__setattr__(builtin, "args", ()), lambda: object.__setattr__(E, n, None), lambda: e.put(print, None)):
        try:
            found.add(use())
        except (AttributeError, TypeError) as error:
            found.add(type(error).__name__)
sorted(found)

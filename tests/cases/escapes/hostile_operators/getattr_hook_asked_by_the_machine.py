# case: what the machine itself asks an own object for gets the program's answers and hands nothing back
# expect: value True
# cpython: skip every object of CPython has a class by name
class A:
    def __getattr__(self, name):
        asked.append(name)
        return lambda *args: seen.extend(args)


asked = []
seen = []
a = A()
for use in [lambda: list[a], lambda: repr(list[a]), lambda: list[a][int], lambda: staticmethod(a), lambda: classmethod(a), lambda: property(a), lambda: int | a, lambda: callable(a), lambda: isinstance(1, a), lambda: dict(a), lambda: iter(a), lambda: print(a)]:
    try:
        use()
    except (TypeError, ValueError):
        pass
all(isinstance(name, str) for name in asked) and not [x for x in seen if hasattr(x, "__class__")]

# case: `__init_subclass__` called by hand runs the program's own on a class that exists; object's takes no class from outside
# expect: value [['A', 'B'], None, 'TypeError', 'TypeError', 'TypeError', 'TypeError']
# cpython: skip CPython hands out what is asked for
class A:
    def __init_subclass__(cls, **keywords):
        seen.append(cls.__name__)
        return super().__init_subclass__()
seen = []
class B(A):
    pass
seen.clear()
A.__init_subclass__()
B.__init_subclass__(x=1)
class C:
    pass
found = [seen, (5).__init_subclass__()]
for use in (lambda: object.__init_subclass__(int), lambda: C.__init_subclass__(int), lambda: C.__init_subclass__(x=1), lambda: type.__init_subclass__(x=1) and (x for x in ()).gi_frame):
    try:
        found.append(use())
    except (TypeError, AttributeError) as error:
        found.append(type(error).__name__)
found

# case: `__format__` called by name takes the spec as text: no field in it is looked up
# expect: value ['AttributeError', 'ValueError', 'TypeError', 'TypeError', 'TypeError', 'own {0.__class__}']
# cpython: skip CPython hands out what is asked for
class A:
    def m(self, spec):
        return super().__format__(spec)
class B:
    def __format__(self, spec):
        return "own " + spec
class S(str):
    def m(self, spec):
        return super().__format__(spec)
found = []
for use in (lambda: "{0.__class__}".format(A()), lambda: "x".__format__("{0.__class__}"), lambda: A().m("{0.__class__}"), lambda: A().__format__("{0.__class__}"), lambda: str.__format__("x", ""), lambda: B().__format__("{0.__class__}")):
    try:
        found.append(use())
    except (AttributeError, ValueError, TypeError) as error:
        found.append(type(error).__name__)
found

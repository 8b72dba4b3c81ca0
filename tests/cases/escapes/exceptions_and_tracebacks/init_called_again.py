# case: an own exception may be set up again by any of its classes, never one of another kind
# expect: value [(4, 5), 'z', 'a', 'TypeError', 'TypeError', 'TypeError', 'AttributeError', 'AttributeError']
# cpython: skip CPython hands out what is asked for
class E(Exception):
    pass
class A(AttributeError):
    pass
class G(ExceptionGroup):
    pass
e, a, g = E(1), A("x"), G("a", [ValueError(1)])
e.__init__(2, 3)
Exception.__init__(e, 4, 5)
AttributeError.__init__(a, "y", name="z", obj=print)
g.__init__("other", [KeyError()])
found = [e.args, a.name, g.message]
for use in (lambda: OSError.__init__(e, 1, 2), lambda: Exception.__init__(ValueError(1), 2), lambda: Exception.__init__(E, 2), lambda: ValueError(1).__init__(2), lambda: getattr(a, "obj")):
    try:
        found.append(use())
    except (AttributeError, TypeError) as error:
        found.append(type(error).__name__)
found

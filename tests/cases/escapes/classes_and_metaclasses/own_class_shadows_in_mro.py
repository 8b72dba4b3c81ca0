# case: an own class between two builtin ones does not make the lower one own
# expect: raises AttributeError: with_traceback
class A(Exception):
    pass


class B(A, ValueError):
    pass


B("x").with_traceback(None)

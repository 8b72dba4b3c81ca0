# case: the descriptor of a slot, read on its class, gives nothing and can be given to another class only for its own instances
# expect: value ['AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'TypeError']
# cpython: skip CPython calls the first four
class C:
    __slots__ = ("x",)


class D:
    taken = C.x


def uses():
    yield lambda: C.x.__get__(C(), C)
    yield lambda: C.x.__set__(C(), 1)
    yield lambda: C.x.__delete__(C())
    yield lambda: C.x.__set_name__(D, "x")
    yield lambda: D().taken


found = []
for use in uses():
    try:
        found.append(use())
    except (AttributeError, TypeError) as error:
        found.append(type(error).__name__)
found

# case: a guard is no base class, no class of a pattern, no exception and no manager
# expect: value ['refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused']
r = []
def a():
    class X(getattr):
        pass
def b():
    match 1:
        case hasattr():
            pass
def c():
    raise setattr
def d():
    with print:
        pass
def e():
    try:
        1 / 0
    except isinstance:
        pass
def f():
    for x in delattr:
        pass
def g():
    issubclass[int] = type.x = 1
for use in (a, b, c, d, e, f, g):
    try:
        use()
        r.append("done")
    except (TypeError, AttributeError):
        r.append("refused")
r

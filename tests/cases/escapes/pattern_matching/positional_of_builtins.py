# case: builtin classes have no positional attributes beyond the value itself
# expect: value ['TypeError', 'TypeError', 'TypeError']
r = []
def a(x):
    match x:
        case int(y, z):
            return "matched"
def b(x):
    match x:
        case BaseException(y):
            return "matched"
def c(x):
    match x:
        case object(y):
            return "matched"
for f, x in ((a, 1), (b, ValueError(1)), (c, 1)):
    try:
        r.append(f(x))
    except TypeError:
        r.append("TypeError")
r

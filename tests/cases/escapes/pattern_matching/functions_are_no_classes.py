# case: guards and functions stand in no class pattern
# expect: value ['TypeError', 'TypeError', 'TypeError']
r = []
def a(x):
    match x:
        case getattr():
            return "matched"
def b(x):
    match x:
        case len(real=y):
            return "matched"
def c(x):
    match x:
        case a():
            return "matched"
for f in (a, b, c):
    try:
        r.append(f(len))
    except TypeError:
        r.append("TypeError")
r

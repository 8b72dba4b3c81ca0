# case: generic aliases and unions are no classes of patterns
# expect: value ['TypeError', 'TypeError']
Alias = list[int]
Either = int | str
r = []
def a(x):
    match x:
        case Alias():
            return "matched"
def b(x):
    match x:
        case Either(real=y):
            return "matched"
for f in (a, b):
    try:
        r.append(f([1]))
    except TypeError:
        r.append("TypeError")
r

# case: every way to bind a name binds the program's name: attributes stay guarded after each
# expect: value ['refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
def check():
    try:
        return "{0.__self__}".format(len)
    except AttributeError:
        return "refused"
r = []
for getattr in [lambda *a: a]:
    r.append(check())
class getattr:
    real = check()
r.append(getattr.real)
def getattr(*a):
    return check()
r.append(getattr())
try:
    raise ValueError
except ValueError as getattr:
    r.append(check())
[getattr := 1, r.append(check())]
def inner(getattr, /, type, *isinstance, hasattr=1, **setattr):
    return check()
r.append(inner(1, 2))
def outer():
    global getattr
    getattr = None
    return check()
r.append(outer())
r

# case: the same pattern is judged anew each time: a subclass that is made later counts
# expect: value ['own', 'refused']
# cpython: skip CPython hands out what is asked for
class A:
    format = "own"
def look(x):
    match x:
        case A(format=f):
            return f
first = look(A())
class B(str, A):
    pass
r = []
try:
    r.append(look(B("{0.__class__}")))
except AttributeError:
    r.append("refused")
[first] + r

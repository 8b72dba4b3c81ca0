# case: private keywords of a pattern belong to own classes, and there not to builtin bases
# expect: value [1, 'refused']
# cpython: skip CPython hands out what is asked for
class A:
    _x = 1
class B(A, dict):
    pass
r = []
match A():
    case A(_x=x):
        r.append(x)
try:
    match 1:
        case int(_x=x):
            r.append(x)
except AttributeError:
    r.append("refused")
r

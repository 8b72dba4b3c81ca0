# case: dotted values of patterns are read through the guard, in every place that takes one
# expect: value ['refused', 'refused', 'refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
def f():
    pass
g = (x for x in ())
r = []
def a():
    match 1:
        case g.gi_code:
            pass
def b():
    match {"x": 1}:
        case {g.gi_frame: 1}:
            pass
def c():
    match [2]:
        case [1 | f.func_globals]:
            pass
def d():
    match 1:
        case int.mro.x:
            pass
def e():
    match 1:
        case object(real=len.x):
            pass
for use in (a, b, c, d, e):
    try:
        r.append(use())
    except AttributeError:
        r.append("refused")
r

# case: attributes of builtins as targets of loops, managers, unpacking and deletion
# expect: value ['refused', 'refused', 'refused', 'refused', 'refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
r = []
def a():
    for int.x in [1]:
        pass
def b():
    [None for str.x in [1]]
def c():
    (len.x, [list.y, *dict.z]) = 1, [2, 3]
def d():
    del float.real
def e():
    int.x: int = 1
def f():
    object.x = tuple.x = 1
def g():
    set.x += 1
for use in (a, b, c, d, e, f, g):
    try:
        use()
        r.append("stored")
    except AttributeError:
        r.append("refused")
r

# case: a method of a builtin class that is kept in an own class stays as it was, for the class and for the builtin
# expect: value [[1], 'X', 3]
# cpython: skip CPython hands out what is asked for
class A:
    add = list.append
    up = str.upper
    n = 0
A.add = len
del A.up
b = []
list.append(b, 1)
r = [b, str.upper("x"), A.add("abc")]
for name in ("append", "upper"):
    for x in (list, str):
        try:
            delattr(x, name)
            r.append(name)
        except AttributeError:
            pass
r

# case: only the first iterable sees the class body
# expect: value [[0, 1], "NameError"]
try:
    class C:
        n = 2
        a = [i for i in range(n)]
        b = [n for i in range(1)]
    r = "fine"
except NameError:
    r = "NameError"


class D:
    n = 2
    a = [i for i in range(n)]


[D.a, r]

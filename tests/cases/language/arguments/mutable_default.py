# case: a default is made once, and shared
# expect: value [[1], [1, 2], [1, 2, 3], [1], [2]]
def f(a, L=[]):
    L.append(a)
    return list(L)


def g(a, L=None):
    if L is None:
        L = []
    L.append(a)
    return L


[f(1), f(2), f(3), g(1), g(2)]

# case: a comprehension sees the function's names, in a class only the first iterable's
# expect: value [[0, 10, 20], [2, 4]]
def f(n):
    k = 10
    return [k * i for i in range(n)]


class A:
    rows = [1, 2]
    doubled = [r * 2 for r in rows]


[f(3), A.doubled]

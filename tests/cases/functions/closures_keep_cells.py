# case: closures share their cell, and nonlocal writes it
# expect: value [1, 2, 12, 0]
def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def reset():
        nonlocal n
        n = 0
        return n

    return up, reset


up, reset = counter()
[up(), up(), up(10), reset()]

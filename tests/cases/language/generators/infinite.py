# case: an endless generator, taken piece by piece
# expect: value [[0, 1, 1, 2, 3, 5, 8, 13, 21, 34], 1597]
def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


def take(n, items):
    return [x for x, _ in zip(items, range(n))]


[take(10, fibonacci()), next(x for x in fibonacci() if x > 1000)]

# case: the two classics
# expect: value [2432902008176640000, [0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89]]
def factorial(n):
    return 1 if n <= 1 else n * factorial(n - 1)


def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


[factorial(20), [fib(n) for n in range(12)]]

# case: a function of the tutorial, with docstring
# expect: value [[0, 1, 1, 2, 3, 5, 8, 13, 21, 34, 55, 89], [0, 1, 1, 2, 3, 5, 8], 'fib', 'Return the Fibonacci numbers up to n.']
def fib(n):
    """Return the Fibonacci numbers up to n."""
    result = []
    a, b = 0, 1
    while a < n:
        result.append(a)
        a, b = b, a + b
    return result


f = fib
[fib(100), f(10), fib.__name__, fib.__doc__]

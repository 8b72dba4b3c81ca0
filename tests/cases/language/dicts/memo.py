# case: results remembered in a dict
# expect: value [12586269025, 99, 51]
memo = {}
calls = 0


def fib(n):
    global calls
    calls += 1
    if n not in memo:
        memo[n] = n if n < 2 else fib(n - 1) + fib(n - 2)
    return memo[n]


[fib(50), calls, len(memo)]

# case: functions that only compute are looked up by name at each call: one that is bound anew between two calls counts at once
# expect: value [55, 34, 10, 11]
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

old = fib
results = [fib(10)]

def fib(n):
    return 2 * old(n) if n == 10 else n

results.append(fib(10))
fib = lambda n: 5
results.append(old(10))

def fib(n):
    return n + 1

results.append(fib(10))
results

# case: an endless generator is fine when its user stops
# expect: value [1, 1, 2, 3, 5, 8, 13]
def fib():
    a, b = 1, 1
    while True:
        yield a
        a, b = b, a + b


out = []
for x in fib():
    if x > 20:
        break
    out.append(x)
out

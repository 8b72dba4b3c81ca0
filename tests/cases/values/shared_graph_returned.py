# case: a graph of 2**12 leaves that is 13 lists in memory comes back as it is
# expect: value (lambda f: f(f, 12))(lambda f, n: [] if n == 0 else (lambda x: [x, x])(f(f, n - 1)))
x = []
for _ in range(12):
    x = [x, x]
x

# case: a shared graph of 2**30 leaves is 31 lists, and comes back as such
# limits: {"time": 60}
# expect: value (lambda f: f(f, 30))(lambda f, n: [] if n == 0 else (lambda x: [x, x])(f(f, n - 1))) or limit result
# cpython: skip to compare it would take 2**30 steps
x = []
for _ in range(30):
    x = [x, x]
x

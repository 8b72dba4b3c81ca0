# case: a lambda that names itself
# expect: value [3628800, 15]
fact = lambda n: 1 if n < 2 else n * fact(n - 1)
[fact(10), (lambda f: f(f, 5))(lambda f, n: n and n + f(f, n - 1))]

# case: a lambda can call itself through an argument; factorial of 10
# policy: expression
# expect: value 3628800
(lambda f, n: f(f, n))(lambda f, n: 1 if n < 2 else n * f(f, n - 1), 10)

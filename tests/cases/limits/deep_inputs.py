# case: inputs that are nested deeper than a result may be
# policy: expression
# inputs: {"x": (lambda f: f(f, 150))(lambda f, n: [] if n == 0 else [f(f, n - 1)])}
# expect: input or limit result or value 1
# cpython: skip the bound is this machine's own
len(x)

# case: endless recursion of a lambda is an ordinary RecursionError
# policy: expression
# expect: raises RecursionError
(lambda f: f(f))(lambda f: f(f))

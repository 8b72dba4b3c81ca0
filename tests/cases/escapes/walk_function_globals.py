# case: a function's globals lead to its builtins
# policy: expression
# expect: refused
(lambda: 0).__globals__["__builtins__"]

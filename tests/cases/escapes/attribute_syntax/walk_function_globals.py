# case: a function's globals lead to its builtins
# policy: expression
# expect: refused F201 line 1 column 13
(lambda: 0).__globals__["__builtins__"]

# case: the namespace of builtins has no name
# policy: expression
# expect: refused
__builtins__["eval"]

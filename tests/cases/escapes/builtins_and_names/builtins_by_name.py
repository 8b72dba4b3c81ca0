# case: the namespace of builtins has no name
# policy: expression
# expect: refused F201 line 1 column 1
__builtins__["eval"]

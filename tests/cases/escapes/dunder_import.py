# case: the import function has no name
# policy: expression
# expect: refused
__import__("os").system("true")

# case: the import function has no name
# policy: expression
# expect: refused F201 line 1 column 1
__import__("os").system("true")

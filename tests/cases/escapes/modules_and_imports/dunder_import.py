# case: the import function has no name, and an expression no such method
# policy: expression
# expect: refused F201 line 1 column 1, F209 line 1 column 18
__import__("os").system("true")

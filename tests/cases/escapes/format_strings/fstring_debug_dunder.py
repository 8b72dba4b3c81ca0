# case: the `=` of an f-string is an expression like any other
# expect: refused F201 line 1 column 7
f"{().__class__=}"

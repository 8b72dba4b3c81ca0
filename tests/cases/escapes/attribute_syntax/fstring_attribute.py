# case: an attribute inside an f-string
# policy: expression
# expect: refused F201 line 1 column 7
f"{().__class__}"

# case: an attribute inside the format spec of an f-string
# policy: expression
# expect: refused F201 line 1 column 10
f"{1:{().__class__}}"

# case: an attribute inside an f-string
# policy: expression
# expect: refused
f"{().__class__}"

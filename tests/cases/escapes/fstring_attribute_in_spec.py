# case: an attribute inside the format spec of an f-string
# policy: expression
# expect: refused
f"{1:{().__class__}}"

# case: a dict that grows under a loop raises RuntimeError
# expect: raises RuntimeError: dict
d = {"a": 1}
for k in d:
    d[k + "x"] = 1

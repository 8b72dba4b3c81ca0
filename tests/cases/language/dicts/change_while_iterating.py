# case: a dict that changes size under a loop raises
# expect: raises RuntimeError: dictionary changed size during iteration
d = {"a": 1, "b": 2}
for k in d:
    d[k + "x"] = 1

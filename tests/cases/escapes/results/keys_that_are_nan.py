# case: keys that equal nothing leave as they are
# expect: value 2
n = float("nan")
len({n: 1, float("nan"): 2})

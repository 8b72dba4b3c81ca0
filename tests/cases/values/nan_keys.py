# case: two nans are two keys; one nan object is one key
# expect: value [2, 1]
n = float("nan")
[len({float("nan"): 1, float("nan"): 2}), len({n: 1, n: 2})]

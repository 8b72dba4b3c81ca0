# case: a dict of two thousand entries keeps its order
# inputs: {"n": 2000}
# expect: value [2000, ["k0", "k1"], "k1999", 1999000]
d = {f"k{i}": i for i in range(n)}
[len(d), list(d)[:2], list(d)[-1], sum(d.values())]

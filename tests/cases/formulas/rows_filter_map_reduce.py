# case: filter, map and sum over rows, with lambdas
# policy: expression
# inputs: {"rows": [{"k": "x", "v": 1}, {"k": "y", "v": 2}, {"k": "x", "v": 3}]}
# expect: value 40
sum(map(lambda r: r["v"] * 10, filter(lambda r: r["k"] == "x", rows)))

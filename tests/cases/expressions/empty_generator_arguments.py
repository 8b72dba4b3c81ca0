# case: a generator expression as the only argument needs no parentheses
# policy: expression
# inputs: {"rows": [{"v": 2}, {"v": None}, {"v": 5}]}
# expect: value [7, 5, '2,None,5']
[sum(r["v"] for r in rows if r["v"] is not None), max((r["v"] or 0) for r in rows), ",".join(str(r["v"]) for r in rows)]

# case: a margin with a guard against division by zero
# policy: expression
# inputs: {"rows": [{"price": 10.0, "cost": 7.5}, {"price": 0, "cost": 1}]}
# expect: value [0.25, None]
[round((r["price"] - r["cost"]) / r["price"], 4) if r["price"] else None for r in rows]

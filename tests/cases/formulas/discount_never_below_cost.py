# case: a price that a discount may not push below the cost and its margin
# policy: expression
# inputs: {"rows": [{"price": 10.0, "cost": 6.0, "off": 0.5}, {"price": 10.0, "cost": 6.0, "off": 0.1}, {"price": 4, "cost": 5, "off": 0}]}
# expect: value [6.6000000000000005, 9.0, 5.5]
[max(r["price"] * (1 - r["off"]), r["cost"] * 1.1) for r in rows]

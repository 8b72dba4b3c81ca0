# case: the unit price comes from the highest tier that the quantity reaches
# policy: expression
# inputs: {"qty": 120, "tiers": [(1, 9.99), (10, 8.99), (100, 7.49), (1000, 6.0)]}
# expect: value 898.8
round(qty * max((t for t in tiers if t[0] <= qty), key=lambda t: t[0])[1], 2)

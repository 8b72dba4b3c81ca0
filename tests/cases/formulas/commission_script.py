# case: commissions per seller with a cap, over rows
# inputs: {"sales": [("ann", 1000.0), ("bob", 250.0), ("ann", 9000.0)], "rate": 0.08, "cap": 500.0}
# expect: value {"ann": 500.0, "bob": 20.0}
totals = {}
for seller, amount in sales:
    totals[seller] = totals.get(seller, 0) + amount
result = {}
for seller in sorted(totals):
    result[seller] = min(cap, round(totals[seller] * rate, 2))
result

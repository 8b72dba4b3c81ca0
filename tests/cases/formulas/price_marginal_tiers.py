# case: electricity: the first 100 units at one price, the next 200 at another, the rest at a third
# policy: expression
# inputs: {"used": 450}
# expect: value 70.0
round(min(used, 100) * 0.10 + max(0, min(used, 300) - 100) * 0.15 + max(0, used - 300) * 0.2, 2)

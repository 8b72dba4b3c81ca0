# case: labels by thresholds found with a comparison sum
# policy: expression
# inputs: {"scores": [12, 55, 71, 99]}
# expect: value ["D", "C", "B", "A"]
["DCBA"[sum(s >= t for t in (50, 70, 90))] for s in scores]

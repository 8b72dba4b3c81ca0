# case: each slice of the income is taxed at its own rate
# policy: expression
# inputs: {"income": 50000, "bands": [(0, 10000, 0.0), (10000, 30000, 0.2), (30000, 1000000, 0.4)]}
# expect: value 12000.0
sum((min(income, high) - low) * rate for low, high, rate in bands if income > low)

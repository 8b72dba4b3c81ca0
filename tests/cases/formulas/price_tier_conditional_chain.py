# case: a chain of conditionals picks a rate per customer, the ends of the ranges included
# policy: expression
# inputs: {"quantities": [0, 9, 10, 49, 50, 99, 100, 5000]}
# expect: value [0.0, 0.0, 0.05, 0.05, 0.1, 0.1, 0.15, 0.15]
[0.0 if q < 10 else 0.05 if q < 50 else 0.1 if q < 100 else 0.15 for q in quantities]

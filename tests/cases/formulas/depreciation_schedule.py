# case: straight-line depreciation, the last year takes the rest
# policy: expression
# inputs: {"cost": 1000, "salvage": 100, "life": 4}
# expect: value [(0, 1000.0), (1, 775.0), (2, 550.0), (3, 325.0), (4, 100.0)]
[(year, round(cost - (cost - salvage) / life * year, 2)) for year in range(life + 1)]

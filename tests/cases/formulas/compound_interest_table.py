# case: a capital over five years, rounded to cents
# policy: expression
# inputs: {"capital": 1000, "rate": 0.05}
# expect: value [1000.0, 1050.0, 1102.5, 1157.63, 1215.51, 1276.28]
[round(capital * (1 + rate) ** year, 2) for year in range(6)]

# case: monthly rate of a loan
# policy: expression
# inputs: {"loan": 100000, "rate": 0.03, "years": 10}
# expect: value 965.61
round(loan * (rate / 12) / (1 - (1 + rate / 12) ** (-12 * years)), 2)

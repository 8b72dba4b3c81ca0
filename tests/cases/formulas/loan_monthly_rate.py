# case: the monthly payment of a loan, with a special case for no interest
# policy: expression
# inputs: {"amount": 200000, "yearly": [0.0, 0.03, 0.045], "months": 360}
# expect: value [555.56, 843.21, 1013.37]
[round(amount / months if not y else amount * (y / 12) / (1 - (1 + y / 12) ** -months), 2) for y in yearly]

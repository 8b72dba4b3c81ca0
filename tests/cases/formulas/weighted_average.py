# case: an average weighted by quantity
# policy: expression
# inputs: {"lines": [(10.0, 1), (20.0, 3)]}
# expect: value 17.5
sum(p * q for p, q in lines) / sum(q for _, q in lines)

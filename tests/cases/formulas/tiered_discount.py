# case: the first tier that the quantity reaches decides the discount
# policy: expression
# inputs: {"qty": 120, "tiers": [(1000, 0.2), (100, 0.1), (10, 0.05)]}
# expect: value 0.1
max([rate for least, rate in tiers if qty >= least], default=0.0)

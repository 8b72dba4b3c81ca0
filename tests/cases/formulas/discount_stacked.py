# case: discounts one upon the other are multiplied and not added
# policy: expression
# inputs: {"price": 200.0, "discounts": [0.1, 0.05, 0.2]}
# expect: value 136.8
round((lambda f: f(f, price, discounts))(lambda f, p, ds: p if not ds else f(f, p * (1 - ds[0]), ds[1:])), 2)

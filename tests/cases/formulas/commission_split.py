# case: cents of a commission are split by share; the first gets what rounding leaves
# policy: expression
# inputs: {"cents": 10001, "shares": [1, 1, 1]}
# expect: value [3335, 3333, 3333]
(lambda parts: [parts[0] + cents - sum(parts)] + parts[1:])([cents * s // sum(shares) for s in shares])

# case: pow with three arguments, and the inverse by -1
# expect: value [4, 4, 2, 0, 8.0, 2.0, True]
[pow(3, 1000, 7), pow(3, -1, 11), pow(-2, 3, 5), pow(2, 0, 1), pow(2.0, 3), pow(4, 0.5), pow(-8, 1 / 3).real > 0]

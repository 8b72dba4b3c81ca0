# case: powers of ints, floats and negative exponents, and the three-argument form
# expect: value [25, 128, 0.5, -8, -4, True, 81, 9, 8, 1]
[5 ** 2, 2 ** 7, 2 ** -1, (-2) ** 3, -2 ** 2, 2 ** 0.5 == 1.4142135623730951, pow(3, 4), pow(3, 200, 13), pow(7, -1, 11), 0 ** 0]

# case: modulo takes the sign of the divisor
# expect: value [(2, 1), (-3, 2), (-3, -2), (3.0, 1.5), 0.5, True, (0, 1)]
[divmod(7, 3), divmod(-7, 3), divmod(7, -3), divmod(7.5, 2), -7.5 % 2, 5 % -0.3 < 0, divmod(True, 2)]

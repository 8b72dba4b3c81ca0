# case: int, float, bool and complex mix by Python's rules
# policy: expression
# expect: value [2.0, 2, (1+2j), 2.0, True, True, True, 3.0, 0.5, 1, 1.0]
[1 + 1.0, True + True, 1 + 2j, 2.0 * True, 1 == 1.0, 1 == True, 1.0 == 1 + 0j, 3 // 1.0, 2 ** -1, 0 ** 0, 0.0 ** 0]

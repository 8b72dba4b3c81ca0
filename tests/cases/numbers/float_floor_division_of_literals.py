# case: floor division and modulo of float literals, which a compiler may fold
# policy: expression
# expect: value [3.0, 3.0, -4.0, 3.0, 1.5, 0.5, -3.0, -0.5, 0.0, 1e+305, 8.0, 0.25, 3.5, 1e+16, 2.5, -7.0]
[6.0 // 2, 7.5 // 2, -7.5 // 2, 9 // 3.0, 7.5 % 2, -7.5 % 2.0, 5.5 // -2, 5.5 % -2, 0.0 // 3, 1e300 // 1e-5, 2.0 ** 3, 2 ** -2, 7 / 2, 1e16 + 1.0, 3 - 0.5, -3.5 * 2]

# case: true division gives a float, floor division and remainder go towards minus infinity
# expect: value [5.666666666666667, 5, 2, 17, -4, 2, -4, -2, 3.0, 0.5]
[17 / 3, 17 // 3, 17 % 3, 5 * 3 + 2, -7 // 2, -7 % 3, 7 // -2, 7 % -3, 7.5 // 2, -7.5 % 2]

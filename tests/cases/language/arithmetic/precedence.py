# case: operators bind as the reference's table says
# expect: value [50, -9, True, 3, 3, 512, 5, True, -5, 8]
[2 + 3 * 4 ** 2, -3 ** 2, not 1 == 2, 1 | 2 ^ 3 & 4, 6 - 2 - 1, 2 ** 3 ** 2, 1 if 0 else 2 + 3, 3 > 2 and 2 > 1 or 0, ~5 + 1, 10 - 4 // 3 * 2]

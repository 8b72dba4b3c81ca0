# case: operators over int literals, which a compiler may fold
# policy: expression
# expect: value [3, -4, -4, -2, 2, 1024, -8, -16, 36893488147419103232, -1, 2, 7, 5, -7, 6, False, 'ababab', '', [1, 1], (1, 2, 1, 2), 'ab', b'ab', (1, 2), 1, 2, 0, 'b', 3, 97]
[7 // 2, -7 // 2, 7 // -2, 7 % -3, -7 % 3, 2 ** 10, (-2) ** 3, -2 ** 4, 1 << 65, -1 >> 3, 6 & 3, 6 | 3, 6 ^ 3, ~6, +6, not 6, 3 * "ab", "ab" * -1, [1] * 2, (1, 2) * 2, "a" + "b", b"a" + b"b", (1,) + (2,), 0 ** 0, True + True, 1 - True, "abc"[1], (1, 2, 3)[-1], b"abc"[0]]

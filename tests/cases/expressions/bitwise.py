# case: bit operators on ints and bools keep Python's types
# policy: expression
# expect: value [1, 7, 6, -6, 1180591620717411303424, -5, False, 3, 4]
[5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 70, -9 >> 1, True & False, True | 2, (1 << 70) >> 68]

# case: `/` gives a float even when it divides evenly; `//` keeps the type
# policy: expression
# expect: value (3.0, 3, 3.0, -4, -1, (-4, 1))
(6 / 2, 6 // 2, 6.0 // 2, 7 // -2, 7 % -2, divmod(-7, 2))

# case: a chain of comparisons holds when each link holds
# policy: expression
# inputs: {"x": 5}
# expect: value [True, False, True, False, False]
[1 < x < 10, 1 < x > 7, 1 < x <= 5 != 6, x in [5] == True, 0 < x < 3 < 1 / 0]

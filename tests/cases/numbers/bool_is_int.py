# case: bools count as numbers but keep their type
# expect: value [2, 2, 3.0, 20, -1, -2, 0.5, 1, 'True', 1, True]
[True + True, sum([True, False, True]), True * 3.0, [10, 20][True], -True, ~True, True / 2, True ** 0, str(True), int(True), True & True]

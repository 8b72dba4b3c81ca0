# case: comparisons chain, and each middle is computed once
# expect: value [True, True, False, True, 1, True, True]
calls = []


def middle():
    calls.append("called")
    return 5


x = 15
[10 < x < 20, 10 < x > 12, 1 < 2 < 3 < 2, 0 < middle() < 10, len(calls), 1 == 1.0 == True, 3 != 4 != 3]

# case: infinity compares above all, nan with nothing
# expect: value [True, True, True, False, True, True, 3, [float("inf"), float("nan")]]
inf, nan = float("inf"), float("nan")
[inf > 10 ** 300, -inf < 0, inf - inf != inf - inf, nan == nan, nan in [nan], inf + 1 == inf, min(3, inf), [inf, nan]]

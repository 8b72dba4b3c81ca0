# case: nan and infinity by IEEE 754
# expect: value [float("inf"), -float("inf"), float("nan"), False, True, True, float("nan"), float("nan"), float("inf"), -0.0, True, 1.0, 'nan', float("nan")]
inf = float("inf")
nan = float("nan")
[inf, -inf, nan, nan == nan, nan != nan, inf > 1e308, inf - inf, inf * 0, 1e308 * 10, -0.0, 0.0 == -0.0, max(1.0, nan), str(-nan), inf // 1]

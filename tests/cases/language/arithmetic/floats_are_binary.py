# case: tenths are not exact in binary, so compare with care
# expect: value [False, 0.30000000000000004, True, True, 5.551115123125783e-17, True]
a = 0.1 + 0.2
[a == 0.3, a, round(a, 2) == 0.3, abs(a - 0.3) < 1e-9, 0.1 + 0.1 + 0.1 - 0.3, 1e16 + 1 == 1e16]

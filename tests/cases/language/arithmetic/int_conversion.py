# case: int cuts towards zero, float and text convert both ways
# expect: value [3, -3, 42, 7, 3.0, 1, '3.0', '1e+20', '1e+16', '123456789.0', '1e-07']
[int(3.99), int(-3.99), int("42"), int(" 7\n"), float(3), int(True), str(3.0), str(1e20), str(1e16), str(123456789.0), repr(1e-7)]

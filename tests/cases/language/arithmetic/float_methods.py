# case: what a float tells of itself
# expect: value [(3, 4), True, False, '0x1.8000000000000p-1', 3.0, 1000.0, -2.5]
x = 0.75
[x.as_integer_ratio(), (2.0).is_integer(), (2.5).is_integer(), x.hex(), float.fromhex("0x1.8p+1"), float("1e3"), float(" -2.5 ")]

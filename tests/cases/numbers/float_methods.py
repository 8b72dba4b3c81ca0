# case: methods of floats
# expect: value [(3, 4), False, '0x1.0000000000000p+0', 3.0, 2.0]
[(0.75).as_integer_ratio(), (1.5).is_integer(), (1.0).hex(), float.fromhex("0x1.8p+1"), (2.0).conjugate()]

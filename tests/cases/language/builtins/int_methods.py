# case: methods of numbers
# expect: value [4, (6, 1), 5, (1, 2), True, 7, 256, 1, 0.0]
[(10).bit_length(), (6).as_integer_ratio(), (5).conjugate(), (0.5).as_integer_ratio(), (3.0).is_integer(), (7).numerator, int.from_bytes(b"\x01\x00", "big"), (1).real, (2.5).imag]

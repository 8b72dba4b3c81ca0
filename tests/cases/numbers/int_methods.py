# case: methods of ints
# expect: value [8, 8, b'\x04\x00', 1024, -1, -5, (7, 1)]
[(255).bit_length(), (255).bit_count(), (1024).to_bytes(2, "big"), int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff", "little", signed=True), (-5).conjugate(), (7).as_integer_ratio()]

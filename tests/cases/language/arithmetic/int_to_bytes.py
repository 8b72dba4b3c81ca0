# case: ints to bytes and back, big and little endian
# expect: value [b'\x04\x00', b'\x00\x04\x00\x00', 16, -1024, b'\xff\xfe']
n = 1024
[n.to_bytes(2, "big"), n.to_bytes(4, "little"), int.from_bytes(b"\x00\x10", "big"), int.from_bytes(b"\xfc\x00", "big", signed=True), (-2).to_bytes(2, "big", signed=True)]

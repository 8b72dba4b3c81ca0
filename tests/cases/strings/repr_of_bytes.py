# case: bytes show as Python shows them
# expect: value ['b\'a\\\'"\\x00\\n\\\\\\xff\'', "b'x'", "bytearray(b'ab')"]
[repr(b"a'\"\x00\n\\\xff"), str(b"x"), repr(bytearray(b"ab"))]

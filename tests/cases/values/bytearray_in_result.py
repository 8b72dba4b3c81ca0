# case: a bytearray is data
# expect: value bytearray(b"x")
bytearray(b"x")

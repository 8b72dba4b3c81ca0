# case: a bytearray is not in the list of data
# expect: not data
# cpython: skip CPython gives the bytearray itself
bytearray(b"x")

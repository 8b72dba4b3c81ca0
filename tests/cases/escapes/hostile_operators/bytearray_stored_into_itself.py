# case: a bytearray stored into a slice of itself
# expect: value b"aabcdefdef"
data = bytearray(b"abcdef")
data[1:3] = data
bytes(data)

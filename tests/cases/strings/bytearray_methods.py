# case: a bytearray changes in place
# expect: value [b'gfedcA', 6, 65, b'fe', False]
b = bytearray(b"abc")
b[0] = 65
b += b"de"
b.append(102)
b.extend([103])
del b[1]
b.reverse()
[bytes(b), len(b), b.pop(), bytes(b[1:3]), b == b"fedcA"]

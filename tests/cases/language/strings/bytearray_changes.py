# case: a bytearray is changed in place
# expect: value [b'JEEElo!?', 8, 'JEEElo!?', 63, b'!olEEEJ']
buf = bytearray(b"hello")
buf[0] = ord("J")
buf.append(33)
buf.extend(b"??")
buf[1:3] = b"EEE"
del buf[-1]
[bytes(buf), len(buf), buf.decode(), buf.pop(), bytes(reversed(buf))]

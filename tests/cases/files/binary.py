# case: bytes go in and out, with seek and tell
# files: {"b": b"0123456789"}
# expect: value [b"0123", b"89", 10, b"", [b"01", b"67"], 3, b"0a\x00\x00e5", b"0123456789"]
with open("b", "rb") as f:
    first = f.read(4)
    f.seek(-2, 2)
    last = f.read()
    at, end = f.tell(), f.read(5)
    f.seek(0)
    pair = [f.read(2)]
    f.seek(4, 1)
    pair.append(f.read(2))
with open("c", "w+b") as f:
    f.write(b"0a")
    f.seek(4)
    count = f.write(bytearray(b"e56"))
    f.truncate(6)
    f.seek(0)
    holes = f.read()
[first, last, at, end, pair, count, holes, open("b", "rb").read()]

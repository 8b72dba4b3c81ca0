# case: newline says what ends a line, in and out
# files: {"in": b"a\r\nb\rc\nd"}
# expect: value [["a\n", "b\n", "c\n", "d"], ["a\r\n", "b\r", "c\n", "d"], ["a\r\n", "b\rc\n", "d"], ["a\r", "\nb\r", "c\nd"], ["a\r\n", "b\rc\nd"], b"x\r\ny\r\n", b"x\ry\r", b"x\ny\n"]
ends = [list(open("in", newline=newline)) for newline in (None, "", "\n", "\r", "\r\n")]
for newline in ("\r\n", "\r", ""):
    with open("out", "w", newline=newline) as f:
        f.writelines(["x\n", "y\n"])
    ends.append(open("out", "rb").read())
ends

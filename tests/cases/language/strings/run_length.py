# case: run-length encoding and its inverse
# expect: value ['3WB2A4C', 'WWWBAACCCC', '']
def encode(s):
    out, last, n = "", "", 0
    for c in s + "\0":
        if c == last:
            n += 1
        else:
            if last:
                out += (str(n) if n > 1 else "") + last
            last, n = c, 1
    return out


def decode(s):
    out, n = "", ""
    for c in s:
        if c.isdigit():
            n += c
        else:
            out += c * int(n or 1)
            n = ""
    return out


[encode("WWWBAACCCC"), decode(encode("WWWBAACCCC")), encode("")]

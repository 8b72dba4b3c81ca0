# case: encode and decode, and the round trip
# inputs: {"text": "WWWWBBBWWC"}
# expect: value ['4W3B2WC', True]
def encode(s):
    out = []
    for c in s:
        if out and out[-1][0] == c:
            out[-1][1] += 1
        else:
            out.append([c, 1])
    return "".join(f"{n}{c}" if n > 1 else c for c, n in out)


def decode(s):
    out, n = "", ""
    for c in s:
        if c.isdigit():
            n += c
        else:
            out += c * int(n or 1)
            n = ""
    return out


[encode(text), decode(encode(text)) == text]

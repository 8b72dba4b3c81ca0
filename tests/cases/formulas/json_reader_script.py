# case: a small reader of JSON as a generator of tokens and a recursive function
# inputs: {"text": '{"a": [1, -2.5e1, null, true], "b": {"c": "x y"}, "d": []}'}
# expect: value {"a": [1, -25.0, None, True], "b": {"c": "x y"}, "d": []}
def tokens(s):
    i = 0
    while i < len(s):
        c = s[i]
        if c in " \t\n":
            i += 1
        elif c in "{}[]:,":
            yield c
            i += 1
        elif c == '"':
            j = s.index('"', i + 1)
            yield ("s", s[i + 1:j])
            i = j + 1
        else:
            j = i
            while j < len(s) and s[j] not in ",]} ":
                j += 1
            yield ("w", s[i:j])
            i = j


def read(ts):
    return value(next(ts), ts)


def value(t, ts):
    if t == "{":
        out = {}
        t = next(ts)
        while t != "}":
            if t == ",":
                t = next(ts)
            key = t[1]
            next(ts)
            out[key] = read(ts)
            t = next(ts)
        return out
    if t == "[":
        out = []
        t = next(ts)
        while t != "]":
            if t == ",":
                t = next(ts)
            out.append(value(t, ts))
            t = next(ts)
        return out
    kind, text = t
    if kind == "s":
        return text
    if text in ("null", "true", "false"):
        return {"null": None, "true": True, "false": False}[text]
    return float(text) if any(c in text for c in ".eE") else int(text)


read(tokens(text))

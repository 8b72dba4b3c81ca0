# case: run lengths by three means, and a dictionary compression
# expect: value ['12WB12W3B4WB', True, [('W', 12), ('B', 1), ('W', 12), ('B', 3), ('W', 4), ('B', 1)], [], [1, 0, 1], [97, 98, 128, 130, 129], True, 30, 72]
def rle(text):
    out = []
    for c in text:
        if out and out[-1][0] == c:
            out[-1][1] += 1
        else:
            out.append([c, 1])
    return "".join(f"{n if n > 1 else ''}{c}" for c, n in out)


def groups(items, key=lambda x: x):
    it = iter(items)
    try:
        first = next(it)
    except StopIteration:
        return
    run = [first]
    for x in it:
        if key(x) == key(run[-1]):
            run.append(x)
        else:
            yield key(run[0]), run
            run = [x]
    yield key(run[0]), run


def unrle(code):
    count = ""
    for c in code:
        if c.isdigit():
            count += c
        else:
            yield c * int(count or 1)
            count = ""


def lzw(text):
    table = {chr(i): i for i in range(128)}
    word, out = "", []
    for c in text:
        if word + c in table:
            word += c
        else:
            out.append(table[word])
            table[word + c] = len(table)
            word = c
    return out + [table[word]] if word else out


def unlzw(codes):
    table = {i: chr(i) for i in range(128)}
    previous = None
    for code in codes:
        entry = table[code] if code in table else previous + previous[0]
        yield entry
        if previous is not None:
            table[len(table)] = previous + entry[0]
        previous = entry


s = "WWWWWWWWWWWWBWWWWWWWWWWWWBBBWWWWB"
t = "TOBEORNOTTOBEORTOBEORNOT" * 3
[rle(s), "".join(unrle(rle(s))) == s, [(k, len(g)) for k, g in groups(s)], list(groups([])), [k for k, _ in groups([1, 3, 2, 4, 5], key=lambda n: n % 2)], lzw("ababababa"), "".join(unlzw(lzw(t))) == t, len(lzw(t)), len(t)]

# case: a bound format as key function, filter and minimum key
# expect: value ['refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
r = []
for use in (lambda f: sorted([1], key=f), lambda f: min([1, 2], key=f), lambda f: list(filter(f, [1]))):
    try:
        r.append(use("{.__class__}".format))
    except AttributeError:
        r.append("refused")
r

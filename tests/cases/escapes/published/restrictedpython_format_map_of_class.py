# case: RestrictedPython, CVE-2023-41039, the second half: format_map, and both taken from the class
# expect: value ['refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
r = []
for use in (lambda: str.format("{0.__class__}", 1), lambda: str.format_map("{x.__class__}", {"x": 1}), lambda: "{x.__class__}".format_map({"x": 1})):
    try:
        r.append(use())
    except AttributeError:
        r.append("refused")
r

# case: str.format with positions, names, subscripts and specs, where it is safe
# inputs: {"price": 12.5, "row": {"name": "x"}}
# expect: value ['1 a', '2 1', '12.50', '   a', '{}', "'a'", 'x']
["{} {}".format(1, "a"), "{1} {0}".format(1, 2), "{p:.2f}".format(p=price), "{0:>{1}}".format("a", 4), "{{}}".format(), "{0!r}".format("a"), "{0[name]}".format(row)]

# case: groups within groups
# expect: value ['outer', 2, ['ValueError', 'ExceptionGroup'], 'inner', (2,), None]
eg = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3)])])
match, rest = eg.split(ValueError)
[eg.message, len(eg.exceptions), [type(e).__name__ for e in match.exceptions], rest.exceptions[0].message, eg.subgroup(lambda e: isinstance(e, TypeError)).exceptions[0].exceptions[0].args, eg.subgroup(KeyError)]

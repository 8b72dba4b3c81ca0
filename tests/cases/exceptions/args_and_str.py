# case: args and str of exceptions
# expect: value [('', 'ValueError()', ()), ('a', "ValueError('a')", ('a',)), ("('a', 1)", "ValueError('a', 1)", ('a', 1)), ("'k'", "KeyError('k')", ('k',)), ('3', 'IndexError(3)', (3,))]
r = []
for e in [ValueError(), ValueError("a"), ValueError("a", 1), KeyError("k"), IndexError(3)]:
    try:
        raise e
    except Exception as x:
        r.append((str(x), repr(x), x.args))
r

# case: raise takes a class or an instance
# expect: value ["ValueError()", "KeyError('x')"]
r = []
for e in (ValueError, KeyError("x")):
    try:
        raise e
    except Exception as x:
        r.append(repr(x))
r

# case: a jail without names of functions: a function's class makes a function out of a code object
# expect: value []
F = type(lambda: 1)
r = []
for args in ((len, {}), ("1", {}), (F, {}), (lambda: 1, {}), (None,), ()):
    try:
        r.append(F(*args))
    except TypeError:
        pass
r

# case: shadowing builtins by own names does not change what the machine itself uses
# expect: value [False, [1, 2], '5 5 5', [1, 2], True, ['y', 'z']]
AssertionError = KeyError
StopIteration = ValueError
tuple = list = set = all = any = str = repr = lambda *a: "shadow"
r = []
try:
    assert False, "text"
except BaseException as e:
    r.append(type(e) is KeyError)
r.append([x for x in iter([1, 2])])
r.append(f"{5!s} {5!r} {5!a}")
r.append([*(x for x in (1, 2))])
def f(*args, **kw):
    return args
r.append(f(1) == (1,))
a, *b = "xyz"
r + [b]

# case: / and * say how arguments are given
# expect: value [[1, 2, 3], [1, 2, 3], [True, 1], ['TypeError', 'TypeError', 'TypeError']]
def combined(pos, /, standard, *, kwd):
    return [pos, standard, kwd]


def foo(name, /, **kwds):
    return ["name" in kwds, name]


errors = []
for call in (lambda: combined(1, 2, 3), lambda: combined(pos=1, standard=2, kwd=3), lambda: combined(1, 2)):
    try:
        call()
    except TypeError:
        errors.append("TypeError")
[combined(1, 2, kwd=3), combined(1, standard=2, kwd=3), foo(1, **{"name": 2}), errors]

# case: a function that takes any real number
# policy: script {"modules": {"numbers": null}}
# expect: value [[1.75, '2j is no real number', 'True is no real number'], False]
from numbers import Number, Real


def mean(values):
    for v in values:
        if not isinstance(v, Real) or isinstance(v, bool):
            raise TypeError(f"{v!r} is no real number")
    return sum(values) / len(values)


out = []
for values in ([1, 2.5], [1, 2j], [True]):
    try:
        out.append(mean(values))
    except TypeError as e:
        out.append(str(e))
[out, isinstance("a", Number)]

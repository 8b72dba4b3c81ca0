# case: arguments of several kinds
# policy: script {"modules": {"collections.abc": null}}
# expect: value [1, 'ab', 2, 3, 4, 5, b'x']
from collections.abc import Callable, Iterable, Mapping


def flat(x):
    if isinstance(x, (str, bytes)) or not isinstance(x, Iterable):
        return [x() if isinstance(x, Callable) else x]
    return [y for i in (x.values() if isinstance(x, Mapping) else x) for y in flat(i)]


flat([1, "ab", {"k": (2, [3])}, lambda: 4, iter([5]), b"x"])

# case: sorting by a function that compares
# policy: script {"modules": {"functools": null}}
# expect: value ['9534330', [3, 2, 1]]
from functools import cmp_to_key


def compare(a, b):
    return int(b + a) - int(a + b)


["".join(sorted(["3", "30", "34", "5", "9"], key=cmp_to_key(compare))), sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a))]

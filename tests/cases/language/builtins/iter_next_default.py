# case: next with a default
# expect: value [10, 'none', 5, 'empty']
it = iter([10])
[next(it), next(it, "none"), next((x for x in [1, 5, 9] if x > 4), None), next(iter({}), "empty")]

# case: ways to make a dict
# expect: value [{'a': 1, 'b': 2}, {'a': 1, 'b': 2}, {2: 4, 4: 16, 6: 36}, {'a': 1, 'b': 2}, {'a': 0, 'b': 0}, {'a': 1, 'b': 2}, {'a': 3}]
[dict([("a", 1), ("b", 2)]), dict(a=1, b=2), {x: x ** 2 for x in (2, 4, 6)}, dict(zip("ab", (1, 2))), dict.fromkeys("ab", 0), dict({"a": 1}, b=2), {**{"a": 1}, "a": 3}]

# case: arguments are unpacked from lists and dicts, in order
# policy: expression
# inputs: {"args": [3, 1, 2], "opts": {"reverse": True}}
# expect: value [3, [3, 2, 1], {'a': 1, 'b': 2}, [(3, 1, 2, 9), {'z': 1, 'reverse': True}]]
[max(*args), sorted(args, **opts), dict(zip(*[["a", "b"], [1, 2]])), (lambda *a, **k: [a, k])(*args, 9, z=1, **opts)]

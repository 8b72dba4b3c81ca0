# case: displays unpack with `*` and `**`
# policy: expression
# inputs: {"a": [1, 2], "d": {"x": 1, "y": 2}}
# expect: value [[1, 2, 3, 'x', 'y'], (1, 2), {'x': 1, 'y': 5, 'z': 0}, [1, 2, 7]]
[[*a, 3, *"xy"], (*a,), {**d, "y": 5, "z": 0}, sorted({*a, *[2, 7]})]

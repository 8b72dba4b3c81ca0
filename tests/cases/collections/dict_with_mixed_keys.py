# case: equal numbers are one key; any hashable data is a key
# expect: value {1: 'float', '1': 'text', (1, 'a'): 'tuple', None: 'none', b'x': 'bytes', frozenset({1}): 'frozen', 2.5: 'f', 3j: 'c'}
{1: "int", True: "bool", 1.0: "float", "1": "text", (1, "a"): "tuple", None: "none", b"x": "bytes", frozenset([1]): "frozen", 2.5: "f", 3j: "c"}

# case: names of types
# expect: value ['int', 'float', 'str', 'bytes', 'list', 'tuple', 'dict', 'set', 'NoneType', 'bool', 'range', 'builtin_function_or_method', 'function', 'type', 'complex', 'ellipsis', 'slice']
[type(x).__name__ for x in (1, 1.0, "a", b"b", [], (), {}, set(), None, True, range(1), len, lambda: 1, int, 1j, ..., slice(1))]

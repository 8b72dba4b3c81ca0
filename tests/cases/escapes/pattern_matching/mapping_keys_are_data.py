# case: dunders as keys of a mapping pattern are keys
# expect: value [1, {'__dict__': 2}]
match {"__class__": 1, "__dict__": 2}:
    case {"__class__": a, **rest}:
        r = [a, rest]
r

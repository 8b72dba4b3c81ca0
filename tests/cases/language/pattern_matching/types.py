# case: patterns of builtin types
# expect: value ['bool', 'negative -3', 'number', 'text of 3', 'nothing', 'empty', 'number and 2', 'k', '?']
def describe(v):
    match v:
        case bool():
            return "bool"
        case int(n) if n < 0:
            return f"negative {n}"
        case int() | float():
            return "number"
        case str(s):
            return f"text of {len(s)}"
        case None:
            return "nothing"
        case [] | ():
            return "empty"
        case [first, *rest]:
            return f"{describe(first)} and {len(rest)}"
        case {"kind": k}:
            return k
        case _:
            return "?"


[describe(v) for v in (True, -3, 2.5, "abc", None, [], [1, 2, 3], {"kind": "k"}, {1})]

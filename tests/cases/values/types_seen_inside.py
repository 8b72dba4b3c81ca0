# case: inside the program each input has the very type it came with
# inputs: {"xs": [None, True, 1, 2**70, 1.0, 1j, "s", b"b", [], (), {}, set(), frozenset()]}
# expect: value ["NoneType", "bool", "int", "int", "float", "complex", "str", "bytes", "list", "tuple", "dict", "set", "frozenset"]
def name(x):
    for t, n in [(bool, "bool"), (int, "int"), (float, "float"), (complex, "complex"), (str, "str"), (bytes, "bytes"), (list, "list"), (tuple, "tuple"), (dict, "dict"), (set, "set"), (frozenset, "frozenset")]:
        if type(x) is t:
            return n
    return "NoneType" if x is None else "?"


[name(x) for x in xs]

# case: nested dicts made flat
# expect: value {'a': 1, 'b.c': 2, 'b.d.e': 3}
def flatten(d, prefix=""):
    out = {}
    for k, v in d.items():
        if isinstance(v, dict):
            out.update(flatten(v, f"{prefix}{k}."))
        else:
            out[prefix + k] = v
    return out


flatten({"a": 1, "b": {"c": 2, "d": {"e": 3}}, "f": {}})

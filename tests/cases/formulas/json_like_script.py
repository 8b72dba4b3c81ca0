# case: a small printer of JSON
# inputs: {"data": {"a": [1, 2.5, None, True], "b": {"c": "x\"y"}}}
# expect: value '{"a": [1, 2.5, null, true], "b": {"c": "x\\"y"}}'
def dump(x):
    if x is None:
        return "null"
    if x is True or x is False:
        return str(x).lower()
    if isinstance(x, str):
        return '"' + x.replace("\\", "\\\\").replace('"', '\\"') + '"'
    if isinstance(x, (int, float)):
        return repr(x)
    if isinstance(x, dict):
        return "{" + ", ".join(f"{dump(k)}: {dump(v)}" for k, v in x.items()) + "}"
    return "[" + ", ".join(map(dump, x)) + "]"


dump(data)

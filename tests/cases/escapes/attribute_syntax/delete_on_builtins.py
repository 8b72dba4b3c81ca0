# case: attributes of builtins that exist cannot be deleted
# expect: value 6
# cpython: skip CPython answers for some of them with TypeError
refused = 0
for thing in [str, "", [].append, len, ValueError("x"), {}.keys()]:
    try:
        del thing.args, thing.upper
    except AttributeError:
        refused += 1
refused

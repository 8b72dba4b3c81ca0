# case: only exception classes stand behind `except`
# expect: value ["TypeError", "TypeError", "TypeError", "TypeError", "TypeError"]
class Plain:
    pass


out = []
for kind in [5, "KeyError", Plain, [ValueError], (ValueError, 5)]:
    try:
        try:
            raise KeyError("x")
        except kind:
            out.append("caught")
    except TypeError:
        out.append("TypeError")
out

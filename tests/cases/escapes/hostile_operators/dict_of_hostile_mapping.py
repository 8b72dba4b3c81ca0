# case: a mapping whose keys and items lie makes a dict of what they say, or fails
# expect: value [{"k": "item"}, "TypeError", "KeyError"]
class M:
    def __init__(self, keys):
        self.names = keys

    def keys(self):
        return self.names

    def __getitem__(self, key):
        if key == "bad":
            raise KeyError(key)
        return "item"


out = [dict(M(["k"]))]
for names in [5, ["bad"]]:
    try:
        dict(M(names))
    except (TypeError, KeyError) as error:
        out.append("TypeError" if isinstance(error, TypeError) else "KeyError")
out

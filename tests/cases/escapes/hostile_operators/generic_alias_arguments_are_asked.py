# case: an alias of a builtin class holds own objects and runs their hash and equality only
# expect: value [True, "KeyError"]
class K:
    def __init__(self, bad):
        self.bad = bad

    def __hash__(self):
        if self.bad:
            raise KeyError("hash")
        return 1


out = [hash(list[K(False)]) == hash(list[K(False)]) or True]
try:
    hash(list[K(True)])
except KeyError:
    out.append("KeyError")
out

# case: a cache that forgets what was used least recently
# expect: value [['a', 'c'], ['evicted b'], "missing 'b'", True, 2]
class LRU:
    def __init__(self, size):
        self.size = size
        self.items = {}
        self.log = []

    def __getitem__(self, key):
        if key not in self.items:
            raise KeyError(key)
        value = self.items.pop(key)
        self.items[key] = value
        return value

    def __setitem__(self, key, value):
        self.items.pop(key, None)
        self.items[key] = value
        if len(self.items) > self.size:
            oldest = next(iter(self.items))
            del self.items[oldest]
            self.log.append(f"evicted {oldest}")

    def __contains__(self, key):
        return key in self.items

    def __len__(self):
        return len(self.items)


c = LRU(2)
c["a"] = 1
c["b"] = 2
c["a"]
c["c"] = 3
try:
    c["b"]
    r = "found"
except KeyError as e:
    r = f"missing {e}"
[list(c.items), c.log, r, "a" in c, len(c)]

# case: a dict that is updated from a mapping which changes both
# expect: value True
class M:
    def keys(self):
        d.clear()
        return ["a", "b"]

    def __getitem__(self, key):
        d[key * 2] = 1
        return key


d = {"x": 1}
d.update(M())
d["a"] == "a"

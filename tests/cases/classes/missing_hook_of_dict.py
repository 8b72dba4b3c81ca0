# case: `__missing__` makes a default dict
# expect: value [["a"], {"x": ["a"]}]
class Groups(dict):
    def __missing__(self, key):
        self[key] = []
        return self[key]


g = Groups()
g["x"].append("a")
[g["x"], dict(g)]

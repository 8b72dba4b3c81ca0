# case: the rest of a mapping is a plain dict of what the mapping says it holds
# expect: value [True, True]
class D(dict):
    def keys(self):
        return ["a", "b"]
    def __iter__(self):
        return iter(["a", "b"])
    def __getitem__(self, key):
        return "from " + key
    def get(self, key, default=None):
        return "got " + key
match D(a=1, c=3):
    case {"a": a, **rest}:
        pass
[type(rest) is dict, all(type(k) is str for k in rest)]

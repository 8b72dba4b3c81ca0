# case: a dict with a value for missing keys
# expect: value [1, 5, 0, None, False, {'a': 1, 'b': 5}]
class Zero(dict):
    def __missing__(self, key):
        return 0


d = Zero(a=1)
d["b"] += 5
[d["a"], d["b"], d["zzz"], d.get("zzz"), "zzz" in d, dict(d)]

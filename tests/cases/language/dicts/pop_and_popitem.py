# case: taking entries out
# expect: value [[1, None, ('c', 3)], {}]
d = {"a": 1, "b": 2, "c": 3}
r = [d.pop("a"), d.pop("x", None), d.popitem()]
d.clear()
[r, d]

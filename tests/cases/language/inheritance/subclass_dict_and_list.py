# case: children of dict and list
# expect: value [[2, 3, 4], 3, {'abc': 1}, True, True]
class History(list):
    def append(self, x):
        super().append(x)
        if len(self) > 3:
            del self[0]


class Lower(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.lower(), value)


h, d = History(), Lower()
for n in range(5):
    h.append(n)
d["ABC"] = 1
[list(h), len(h), dict(d), isinstance(h, list), h == [2, 3, 4]]

# case: super reaches the special methods of builtin bases
# expect: value [{'A': 1}, 1, True, '$3.5', ['x!'], 1]
class Loud(dict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)

    def __getitem__(self, key):
        return super().__getitem__(key.upper())

    def __contains__(self, key):
        return super().__contains__(key.upper())


class Money(float):
    def __repr__(self):
        return f"${super().__repr__()}"

    def __add__(self, other):
        return Money(super().__add__(other))


class Names(list):
    def append(self, item):
        super().append(item.strip())

    def __iter__(self):
        for item in super().__iter__():
            yield item + "!"


d = Loud()
d["a"] = 1
n = Names()
n.append(" x ")
[dict(d), d["A"], "a" in d, repr(Money(2) + 1.5), list(n), len(n)]

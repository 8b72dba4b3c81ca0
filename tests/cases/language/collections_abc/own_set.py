# case: a set of three methods has the operators
# policy: script {"modules": {"collections.abc": null}}
# expect: value [['c'], ['a', 'b', 'c', 'd'], ['a', 'b'], True, True, True]
from collections.abc import Set


class ListSet(Set):
    def __init__(self, items):
        self.items = []
        for x in items:
            if x not in self.items:
                self.items.append(x)

    def __contains__(self, x):
        return x in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)


a, b = ListSet("abcc"), ListSet("cd")
[list(a & b), list(a | b), list(a - b), a <= ListSet("abcd"), a == ListSet("cba"), a.isdisjoint("x")]

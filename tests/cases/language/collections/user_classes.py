# case: classes to derive from
# policy: script {"modules": {"collections": null}}
# expect: value [{'A': 1, 'B': 2}, True, 6, [2, 3], 3, [1, 2, 3, 4]]
from collections import UserDict, UserList


class Upper(UserDict):
    def __setitem__(self, key, value):
        super().__setitem__(key.upper(), value)


class Total(UserList):
    def total(self):
        return sum(self.data)


u = Upper(a=1)
u.update(b=2)
t = Total([1, 2])
t.append(3)
[u.data, "A" in u, t.total(), t[1:].data, len(t), list(t + [4])]

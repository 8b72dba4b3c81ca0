# case: an own memo gives another state, with special methods for a class
# policy: script {"modules": {"copy": null}}
# expect: raises TypeError
import copy


class Memo:
    count = 0

    def get(self, key, default=None):
        self.count += 1
        return (None, {"__getattribute__": lambda self, name: name}) if self.count == 2 else default

    def __getitem__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        pass


class K:
    pass


class Y:
    made = None

    def __new__(cls, *args):
        return cls.made or super().__new__(cls)


y = Y()
y.a = 1
Y.made = K
copy.deepcopy(y, Memo())
K().anything

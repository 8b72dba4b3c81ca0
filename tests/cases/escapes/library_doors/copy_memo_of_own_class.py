# case: an own memo of a deep copy is handed the namespaces of instances
# policy: script {"modules": {"copy": null}}
# expect: raises TypeError
import copy


class Memo:
    def __init__(self):
        self.seen = []

    def get(self, key, default=None):
        return default

    def __getitem__(self, key):
        raise KeyError(key)

    def __setitem__(self, key, value):
        self.seen.append(value)


class C:
    pass


c = C()
c.a = [1]
memo = Memo()
copy.deepcopy(c, memo)
memo.seen

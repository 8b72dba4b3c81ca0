# case: the same, stored in the mixin when the class is made already
# policy: script {"modules": {"io": null, "pprint": null}}
# expect: raises TypeError or raises AttributeError or value 0
# cpython: skip CPython lets a class use such a name
import io
import pprint

reached = []


class Table:
    def get(self, key, default=None):
        reached.append(key)


class Mix:
    pass


class P(Mix, pprint.PrettyPrinter):
    pass


Mix._dispatch = Table()
P(stream=io.StringIO(), width=1).pprint([1, 2])
len(reached)

# case: a mixin brings a name that a base of the library keeps for itself
# policy: script {"modules": {"io": null, "pprint": null}}
# expect: raises TypeError or value 0
# cpython: skip CPython lets a class use such a name
import io
import pprint

reached = []


class Table:
    def get(self, key, default=None):
        reached.append(key)


class Mix:
    _dispatch = Table()


class P(Mix, pprint.PrettyPrinter):
    pass


P(stream=io.StringIO(), width=1).pprint([1, 2])
len(reached)

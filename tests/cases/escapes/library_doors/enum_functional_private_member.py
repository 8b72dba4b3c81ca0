# case: a member of the functional form by a name that a mixed in class keeps for itself
# policy: script {"modules": {"enum": null, "pprint": null}}
# expect: raises TypeError or raises ValueError or value 0
# cpython: skip CPython lets a program do that
import enum
import pprint

reached = []


class Mix(pprint.PrettyPrinter):
    def get(self, key, default=None):
        reached.append(key)


E = enum.Enum("E", {"_dispatch": 80, "B": 81}, type=Mix)
E.B.pformat([1, "a" * 100])
len(reached)

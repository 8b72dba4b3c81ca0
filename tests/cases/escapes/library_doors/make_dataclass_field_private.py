# case: a default of a field with a name that a base of the library keeps for itself
# policy: script {"modules": {"dataclasses": null, "io": null, "pprint": null}}
# expect: raises TypeError or value 0
# cpython: skip CPython lets a class use such a name
import dataclasses
import io
import pprint

reached = []


class Table:
    def get(self, key, default=None):
        reached.append(key)


P = dataclasses.make_dataclass(
    "P", [("_dispatch", int, Table())], bases=(pprint.PrettyPrinter,), init=False, eq=False
)
P(stream=io.StringIO(), width=1).pprint([1, 2])
len(reached)

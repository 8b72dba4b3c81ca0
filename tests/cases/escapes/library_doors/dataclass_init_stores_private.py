# case: a generated __init__ stores a name that a base of the library keeps for itself
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


@dataclasses.dataclass(eq=False, repr=False)
class P(pprint.PrettyPrinter):
    _dispatch: object

    def __post_init__(self):
        super().__init__(stream=io.StringIO(), width=1)


P(Table()).pprint([1, 2])
len(reached)

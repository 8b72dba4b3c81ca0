# case: a field of a dataclass beneath which a library's class keeps something of its own under that name
# policy: script {"modules": {"dataclasses": null, "pprint": null}}
# expect: raises TypeError: the name '_dispatch' belongs to
# cpython: skip CPython stores it
from dataclasses import dataclass
import pprint


@dataclass
class Q:
    _dispatch: int


class P(Q, pprint.PrettyPrinter):
    pass


P({}).pformat([1])

# case: a generated __eq__ reads fields of generators
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError or raises AttributeError or value False
# cpython: skip CPython lets a program do that
def g():
    yield

import dataclasses


@dataclasses.dataclass
class C:
    gi_code: object


C.__eq__(g(), g())

# case: a generated __repr__ reads the frame of a generator
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError or raises AttributeError or value False
# cpython: skip CPython lets a program do that
def g():
    yield

import dataclasses


@dataclasses.dataclass
class C:
    gi_frame: object


"frame at" in C.__repr__(g())

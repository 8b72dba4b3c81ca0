# case: a generated __hash__ reads fields of a generator
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError or raises AttributeError
def g():
    yield

import dataclasses


@dataclasses.dataclass(frozen=True)
class C:
    gi_code: object


C.__hash__(g())

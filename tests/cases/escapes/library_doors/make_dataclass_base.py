# case: a base that a class statement could not have
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError: is not available as a base class
def g():
    yield

import dataclasses

dataclasses.make_dataclass("C", [], bases=(type(g()),))

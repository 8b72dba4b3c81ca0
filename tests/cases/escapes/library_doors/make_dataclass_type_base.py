# case: `type` is no base
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError
import dataclasses

dataclasses.make_dataclass("C", [], bases=(type,))

# case: a field with the name of a special method
# policy: script {"modules": {"dataclasses": null}}
# expect: raises ValueError
import dataclasses

dataclasses.make_dataclass("C", [("__class__", int)])

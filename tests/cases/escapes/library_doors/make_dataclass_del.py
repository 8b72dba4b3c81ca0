# case: a namespace with __del__
# policy: script {"modules": {"dataclasses": null}}
# expect: raises ValueError
import dataclasses

dataclasses.make_dataclass("C", ["a"], namespace={"__del__": print})

# case: a namespace with the mark of own classes
# policy: script {"modules": {"dataclasses": null}}
# expect: raises ValueError
import dataclasses

dataclasses.make_dataclass("C", ["a"], namespace={"<own>": None})

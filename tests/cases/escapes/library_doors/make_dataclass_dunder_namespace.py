# case: a namespace with a special method
# policy: script {"modules": {"dataclasses": null}}
# expect: raises ValueError
import dataclasses

dataclasses.make_dataclass("C", ["a"], namespace={"__getattribute__": lambda self, name: 1})

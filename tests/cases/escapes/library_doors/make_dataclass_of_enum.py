# case: make_dataclass over an enumeration
# policy: script {"modules": {"dataclasses": null, "enum": null}}
# expect: raises AttributeError or raises TypeError
import dataclasses
import enum


made = dataclasses.make_dataclass("X", [], bases=(enum.Enum,), namespace={"_missing_": classmethod(print)}, init=False, eq=False, repr=False)
made._new_member_

# case: the texts of the annotations, replaced before a dataclass is made of them
# policy: script {"modules": {"dataclasses": null}}
# expect: raises AttributeError: '<annotations>'
import dataclasses


class C:
    def __init__(self, **given):
        self.given = given


setattr(C, "<annotations>", {"__getattribute__": "x"})
dataclasses.replace(dataclasses.dataclass(init=False)(C)()).given

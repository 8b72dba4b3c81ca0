# case: the metadata of a field hands its dict to an operator
# policy: script {"modules": {"dataclasses": null}}
# expect: value 1 or value 5
import dataclasses


class X:
    def __ror__(self, other):
        other["a"] = 5
        return self


given = {"a": 1}
dataclasses.field(metadata=given).metadata | X()
given["a"]

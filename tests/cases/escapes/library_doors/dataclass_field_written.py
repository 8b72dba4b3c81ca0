# case: a field cannot be renamed
# policy: script {"modules": {"dataclasses": null}}
# expect: raises AttributeError: 'name'
import dataclasses


@dataclasses.dataclass
class C:
    a: int = 1


dataclasses.fields(C)[0].name = "__class__"

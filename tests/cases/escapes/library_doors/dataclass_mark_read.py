# case: the mark of own classes is nothing to be had by name
# policy: script {"modules": {"dataclasses": null}}
# expect: raises AttributeError: '<own>'
import dataclasses


@dataclasses.dataclass
class C:
    a: int = 1


getattr(C, "<own>")

# case: the same of the namespace of an instance
# policy: script {"modules": {"dataclasses": null}}
# expect: raises AttributeError or raises ValueError
import dataclasses


@dataclasses.dataclass(frozen=True)
class C:
    a: int = 1


class D(C):
    def __setattr__(self, name, value):
        super().__setattr__("__dict__", {"evil": value})


D().x = 5

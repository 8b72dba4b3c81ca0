# case: the __setattr__ of a frozen dataclass hands on any name
# policy: script {"modules": {"dataclasses": null}}
# expect: raises AttributeError or raises ValueError
import dataclasses


@dataclasses.dataclass(frozen=True)
class C:
    a: int = 1


class D(C):
    pass


class Other:
    pass


d = D()
d.__setattr__("__class__", Other)

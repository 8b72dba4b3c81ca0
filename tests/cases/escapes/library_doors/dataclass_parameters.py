# case: what dataclass notes in a class
# policy: script {"modules": {"dataclasses": null}}
# expect: raises AttributeError: '__dataclass_params__'
import dataclasses


@dataclasses.dataclass
class C:
    a: int = 1


getattr(C, "__dataclass_params__")

# case: the __init__ that dataclass made gives no attribute of its function
# policy: script {"modules": {"dataclasses": null}}
# expect: raises AttributeError: '__closure__'
import dataclasses


@dataclasses.dataclass
class C:
    a: int = 1


getattr(C.__init__, "__closure__")

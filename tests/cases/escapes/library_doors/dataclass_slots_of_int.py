# case: slots of a dataclass that derives from int
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError
import dataclasses


@dataclasses.dataclass(slots=True)
class N(int):
    x: int = 1

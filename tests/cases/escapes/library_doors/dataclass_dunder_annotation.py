# case: an annotation of a special name in a class body
# policy: script {"modules": {"dataclasses": null}}
# expect: refused
import dataclasses


@dataclasses.dataclass
class C:
    __class__: int = 1

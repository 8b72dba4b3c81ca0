# case: a generated __lt__ compares fields of exceptions
# policy: script {"modules": {"dataclasses": null}}
# expect: raises TypeError or raises AttributeError
import dataclasses


@dataclasses.dataclass(order=True)
class C:
    obj: object


C.__lt__(AttributeError(obj=1), AttributeError(obj=2))

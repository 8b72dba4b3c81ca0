# case: a generated __init__ stores in a function of the library
# policy: script {"modules": {"dataclasses": null, "json": null}}
# expect: raises TypeError or raises AttributeError
import dataclasses
import json


@dataclasses.dataclass
class C:
    evil: str


C.__init__(json.dumps, "evil")

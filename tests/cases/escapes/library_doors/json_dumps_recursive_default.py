# case: a default that gives itself
# policy: script {"modules": {"json": null}}
# expect: raises ValueError
import json


class C:
    pass


json.dumps(C(), default=lambda value: value)

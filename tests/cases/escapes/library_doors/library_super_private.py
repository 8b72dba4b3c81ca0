# case: a private method of a base by super()
# policy: script {"modules": {"json": null}}
# expect: raises AttributeError: '_iterencode'
import json


class E(json.JSONEncoder):
    def encode(self, value):
        return super()._iterencode(value)


E().encode(1)

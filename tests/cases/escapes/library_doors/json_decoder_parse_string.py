# case: a function of the library that a decoder keeps gives nothing
# policy: script {"modules": {"json": null}}
# expect: raises AttributeError: '__globals__'
import json


class D(json.JSONDecoder):
    pass


getattr(D().parse_object, "__globals__")

# case: the scanner of an own decoder
# policy: script {"modules": {"json": null}}
# expect: raises AttributeError: '__self__'
import json


class D(json.JSONDecoder):
    pass


getattr(D().scan_once, "__self__")

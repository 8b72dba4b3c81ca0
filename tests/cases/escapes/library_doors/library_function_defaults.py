# case: the defaults of a function of the library
# policy: script {"modules": {"json": null}}
# expect: raises AttributeError: '__kwdefaults__'
import json

getattr(json.dumps, "__kwdefaults__")

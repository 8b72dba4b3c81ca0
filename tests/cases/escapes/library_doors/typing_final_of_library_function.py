# case: final marks a function of the library with nothing that can be read
# policy: script {"modules": {"json": null, "typing": null}}
# expect: raises AttributeError: '__final__'
import json
import typing

typing.final(json.dumps)
getattr(json.dumps, "__final__")

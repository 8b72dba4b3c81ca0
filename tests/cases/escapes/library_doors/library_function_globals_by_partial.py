# case: the globals of a function of the library by a partial
# policy: script {"modules": {"functools": null, "json": null}}
# expect: raises AttributeError: '__globals__'
import functools
import json

functools.partial(getattr, json.dumps, "__globals__")()

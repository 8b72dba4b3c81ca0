# case: update_wrapper renames a method of the library
# policy: script {"modules": {"functools": null, "json": null}}
# expect: raises TypeError or raises AttributeError
import functools
import json


def mine():
    pass


functools.update_wrapper(json.JSONEncoder.default, mine)
json.JSONEncoder.default.__name__

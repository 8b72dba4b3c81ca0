# case: update_wrapper renames a function of the library
# policy: script {"modules": {"functools": null, "json": null}}
# expect: raises TypeError
import functools
import json


def mine():
    pass


functools.update_wrapper(json.dumps, mine)

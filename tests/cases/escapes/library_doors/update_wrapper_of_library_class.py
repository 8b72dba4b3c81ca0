# case: update_wrapper renames a class of the library
# policy: script {"modules": {"collections": null, "functools": null}}
# expect: raises TypeError
import collections
import functools


class mine:
    pass


functools.update_wrapper(collections.Counter, mine)

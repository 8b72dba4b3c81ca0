# case: the __new__ of a named tuple gives nothing of its function
# policy: script {"modules": {"collections": null}}
# expect: refused or raises AttributeError
import collections

N = collections.namedtuple("N", "a")
getattr(N.__new__, "__closure__")

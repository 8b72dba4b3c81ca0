# case: a field of a named tuple with a special name
# policy: script {"modules": {"collections": null}}
# expect: raises ValueError
import collections

collections.namedtuple("N", ["__class__"])

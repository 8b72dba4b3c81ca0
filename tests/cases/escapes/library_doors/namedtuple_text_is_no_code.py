# case: the name of a named tuple is no code
# policy: script {"modules": {"collections": null}}
# expect: raises ValueError
import collections

collections.namedtuple("N(object): pass\nprint('evaluated')\nclass M", "a")

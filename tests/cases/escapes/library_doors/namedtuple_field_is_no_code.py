# case: nor is a field
# policy: script {"modules": {"collections": null}}
# expect: raises ValueError
import collections

collections.namedtuple("N", ["a=print('evaluated')"])

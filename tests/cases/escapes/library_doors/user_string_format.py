# case: format of a UserString reads attributes
# policy: script {"modules": {"collections": null}}
# expect: raises AttributeError: 'format'
import collections

collections.UserString("{0.__class__}").format(1)

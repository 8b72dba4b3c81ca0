# case: format_map of a UserString reads attributes
# policy: script {"modules": {"collections": null}}
# expect: raises AttributeError: 'format_map'
import collections

collections.UserString("{a.__class__}").format_map({"a": 1})

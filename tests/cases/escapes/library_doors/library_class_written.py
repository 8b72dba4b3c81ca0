# case: a class of the library takes no method
# policy: script {"modules": {"collections": null}}
# expect: raises AttributeError: 'most_common'
import collections

collections.Counter.most_common = print

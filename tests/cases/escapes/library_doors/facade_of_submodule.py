# case: collections leads to collections.abc only where the policy allows it
# policy: script {"modules": {"collections": null}}
# expect: raises AttributeError: 'abc'
import collections

collections.abc

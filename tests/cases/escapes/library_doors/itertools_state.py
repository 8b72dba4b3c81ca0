# case: iterators take no other state
# policy: script {"modules": {"itertools": null}}
# expect: raises AttributeError: '__setstate__'
import itertools

getattr(itertools.count(), "__setstate__")

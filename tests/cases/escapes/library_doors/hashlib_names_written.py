# case: the set of names is not the library's own
# policy: script {"modules": {"hashlib": null}}
# expect: raises AttributeError
import hashlib

hashlib.algorithms_available.add("mine")

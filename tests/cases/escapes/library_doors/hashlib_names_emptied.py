# case: nor the one of names that are guaranteed
# policy: script {"modules": {"hashlib": null}}
# expect: raises AttributeError
import hashlib

hashlib.algorithms_guaranteed.clear()

# case: what hashlib keeps
# policy: script {"modules": {"hashlib": null}}
# expect: raises AttributeError: '_hasher'
import hashlib

hashlib.md5()._hasher

# case: text has to be encoded first
# policy: script {"modules": {"hashlib": null}}
# expect: raises TypeError
import hashlib
hashlib.sha256("text")

# case: a name that is none
# policy: script {"modules": {"unicodedata": null}}
# expect: raises KeyError
import unicodedata

unicodedata.lookup("__class__\x00")

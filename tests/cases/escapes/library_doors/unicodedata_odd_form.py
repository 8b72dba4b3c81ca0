# case: a form that is none
# policy: script {"modules": {"unicodedata": null}}
# expect: raises ValueError
import unicodedata

unicodedata.normalize("__class__", "a")

# case: an object of the library takes no attribute but those it offers
# policy: script {"modules": {"string": null}}
# expect: raises AttributeError
import string

string.Template("a").template = "b"

# case: a Template with an own pattern for identifiers
# policy: script {"modules": {"string": null}}
# expect: raises KeyError
import string


class T(string.Template):
    idpattern = "[a-z_.]+"


T("$a.__class__").substitute({"a": 1})

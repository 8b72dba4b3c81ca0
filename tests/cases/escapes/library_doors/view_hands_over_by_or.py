# case: a view of the members of a library enumeration hands its dict to an operator
# policy: script {"modules": {"re": null}}
# expect: value False or raises AttributeError or raises TypeError
# cpython: skip CPython lets a program do that
import re


class X:
    def __ror__(self, other):
        other["EVIL"] = 5
        return self


getattr(re.RegexFlag, "__members__") | X()
"EVIL" in getattr(re.RegexFlag, "__members__")

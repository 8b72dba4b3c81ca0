# case: the same by a comparison
# policy: script {"modules": {"re": null}}
# expect: value False or raises AttributeError or raises TypeError
# cpython: skip CPython lets a program do that
import re


class X:
    def __eq__(self, other):
        other["EVIL"] = 5
        return True


getattr(re.RegexFlag, "__members__") == X()
"EVIL" in getattr(re.RegexFlag, "__members__")

# case: the class of patterns is no base
# policy: script {"modules": {"re": null}}
# expect: raises TypeError: is not available as a base class
import re


class P(re.Pattern):
    pass

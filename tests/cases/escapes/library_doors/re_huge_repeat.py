# case: a repeat that is too large
# policy: script {"modules": {"re": null}}
# expect: raises OverflowError
import re

re.compile("a{99999999999999999999}")

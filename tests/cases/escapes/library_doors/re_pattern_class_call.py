# case: the class of patterns makes none
# policy: script {"modules": {"re": null}}
# expect: raises TypeError
import re

re.Pattern()

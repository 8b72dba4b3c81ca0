# case: a pattern leads to no compiler
# policy: script {"modules": {"re": null}}
# expect: raises AttributeError: '_compile'
import re

re.compile("a")._compile

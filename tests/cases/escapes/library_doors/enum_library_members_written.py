# case: an enumeration of the library cannot be written
# policy: script {"modules": {"re": null}}
# expect: raises AttributeError: 'A'
import re

re.RegexFlag.A = 5

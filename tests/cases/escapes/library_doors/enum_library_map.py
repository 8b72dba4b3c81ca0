# case: the members of an enumeration of the library are not at hand as a dict
# policy: script {"modules": {"re": null}}
# expect: raises AttributeError: '_member_map_'
import re

re.RegexFlag._member_map_.clear()

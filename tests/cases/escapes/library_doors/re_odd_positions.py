# case: positions far outside of a text
# policy: script {"modules": {"re": null}}
# expect: value [None, ['a']] or raises OverflowError
import re

[re.compile("a").search("aé", 2 ** 62, 5), re.compile("a").findall("éa", 1, 2 ** 62)]

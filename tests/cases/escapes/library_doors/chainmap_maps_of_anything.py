# case: a ChainMap of what are no maps
# policy: script {"modules": {"collections": null, "math": null}}
# expect: raises TypeError
import collections
import math

collections.ChainMap(math)["_sys"]

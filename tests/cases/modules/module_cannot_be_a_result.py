# case: a module is no data
# policy: script {"modules": {"math": null}}
# expect: not data
import math

math

# case: the __new__ of a named tuple makes a tuple of another class
# policy: script {"modules": {"collections": null, "time": null}}
# expect: raises TypeError
import collections
import time

N = collections.namedtuple("N", "a")
N.__new__(time.struct_time, 1)

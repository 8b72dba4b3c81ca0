# case: a time far outside
# policy: script {"modules": {"time": null}}
# expect: raises OverflowError
import time

time.gmtime(1e300)

# case: a format string reads the exported names of a module, and no others
# policy: script {"modules": {"math": null}}
# expect: raises AttributeError: __loader__
import math

"{0.pi:.2f} {0.__loader__}".format(math)

# case: a module's namespace by getattr
# policy: script {"modules": {"math": null}}
# expect: raises AttributeError: __dict__
import math

getattr(math, "__dict__")

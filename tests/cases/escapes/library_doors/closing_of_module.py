# case: closing calls close() of what it got, and a module has none
# policy: script {"modules": {"contextlib": null, "math": null}}
# expect: raises AttributeError: 'close'
import contextlib
import math

with contextlib.closing(math):
    pass

# case: partialmethod takes no derived class
# policy: script {"modules": {"functools": null}}
# expect: raises TypeError: is not available as a base class
import functools


class P(functools.partialmethod):
    pass

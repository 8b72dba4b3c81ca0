# case: cached_property stores under the name that a derived class keeps
# policy: script {"modules": {"functools": null}}
# expect: raises TypeError: is not available as a base class
import functools


class CP(functools.cached_property):
    pass

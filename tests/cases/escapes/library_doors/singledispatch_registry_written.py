# case: the registry of singledispatch is a view
# policy: script {"modules": {"functools": null}}
# expect: raises TypeError
import functools


@functools.singledispatch
def f(value):
    return "base"


f.registry[int] = print

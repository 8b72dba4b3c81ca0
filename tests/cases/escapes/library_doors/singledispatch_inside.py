# case: what singledispatch calls inside
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '_call'
import functools


@functools.singledispatch
def f(value):
    return "base"


f._call

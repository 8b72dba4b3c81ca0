# case: register does not evaluate an annotation
# policy: script {"modules": {"functools": null}}
# expect: raises TypeError
import functools


@functools.singledispatch
def f(value):
    return "base"


@f.register
def other(value: "print('evaluated')"):
    return "other"

# case: wraps leaves no way to the function that was wrapped
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '__wrapped__'
import functools


def f():
    pass


@functools.wraps(f)
def h():
    pass


getattr(h, "__wrapped__")

# case: update_wrapper is told to copy the globals of a function to an own object
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '__globals__'
import functools


class Box:
    pass


def f():
    pass


getattr(functools.update_wrapper(Box(), f, assigned=("__globals__",), updated=()), "__globals__")

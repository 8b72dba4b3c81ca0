# case: update_wrapper is told to update the globals of a function
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError: '__globals__'
import functools


def f():
    pass


functools.update_wrapper(f, f, assigned=(), updated=("__globals__",))

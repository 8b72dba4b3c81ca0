# case: update_wrapper is told to copy the code of a function
# policy: script {"modules": {"functools": null}}
# expect: raises AttributeError or value 1
# cpython: skip CPython copies what it is told
import functools


def f():
    return 1


def h():
    return 2


functools.update_wrapper(f, h, assigned=("__code__",))
f()

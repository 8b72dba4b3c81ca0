# case: a name that is told to copy, of an own str class
# policy: script {"modules": {"functools": null}}
# expect: value False
# cpython: skip CPython copies what it is told
import functools


class Name(str):
    def __eq__(self, other):
        return True

    def __hash__(self):
        return hash("__name__")


class Box:
    pass


def f():
    pass


functools.update_wrapper(Box(), f, assigned=(Name("__globals__"),), updated=())
hasattr(f, "evil")

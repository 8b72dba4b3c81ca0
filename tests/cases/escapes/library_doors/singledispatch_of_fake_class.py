# case: dispatch for an object that pretends to be a class
# policy: script {"modules": {"functools": null}}
# expect: value True
import functools


@functools.singledispatch
def f(value):
    return "base"


class Fake:
    def __getattr__(self, name):
        return ()


f.dispatch(Fake()) is None

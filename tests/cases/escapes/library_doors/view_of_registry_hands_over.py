# case: the registry of singledispatch hands its dict to an operator
# policy: script {"modules": {"functools": null}}
# expect: value 'base' or raises AttributeError or raises TypeError
# cpython: skip CPython lets a program do that
import functools


class X:
    def __ror__(self, other):
        other[int] = print
        return self


@functools.singledispatch
def f(value):
    return "base"


f.registry | X()
f(5)

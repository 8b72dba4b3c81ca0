# case: partialmethod asks for __get__ of an own object
# policy: script {"modules": {"functools": null}}
# expect: value 'AttributeError' or value 'TypeError'
def g():
    yield

import functools


class D:
    def __get__(self, instance, owner=None):
        return g()


class C:
    m = functools.partialmethod(D())


try:
    C().m.gi_frame
except (AttributeError, TypeError) as error:
    found = type(error).__name__
found

# case: a class pattern of an own abstract class, for which another class was registered
# policy: script {"modules": {"abc": null}}
# expect: raises AttributeError: gi_frame
def g():
    yield

import abc


class A(abc.ABC):
    pass


A.register(type(g()))
match g():
    case A(gi_frame=f):
        found = f
found

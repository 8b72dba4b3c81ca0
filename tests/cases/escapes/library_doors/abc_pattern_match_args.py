# case: an own abstract class says which fields its patterns read by place
# policy: script {"modules": {"abc": null}}
# expect: raises AttributeError: gi_frame
def g():
    yield

import abc


class A(abc.ABC):
    __match_args__ = ("gi_frame",)


A.register(type(g()))
match g():
    case A(f):
        found = f
found

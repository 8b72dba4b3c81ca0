# case: no class defines __subclasshook__
# policy: script {"modules": {"abc": null}}
# expect: refused
import abc


class A(abc.ABC):
    @classmethod
    def __subclasshook__(cls, other):
        return True

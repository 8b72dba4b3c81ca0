# case: what abc keeps in an own class
# policy: script {"modules": {"abc": null}}
# expect: raises AttributeError: '_abc_impl'
import abc


class A(abc.ABC):
    pass


A._abc_impl

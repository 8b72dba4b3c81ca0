# case: what abc keeps in an own class
# policy: script {"modules": {"abc": null}}
# expect: raises AttributeError or not data
import abc


class A(abc.ABC):
    pass


A._abc_impl

# case: what abc keeps in an own class, replaced
# policy: script {"modules": {"abc": null}}
# expect: raises TypeError or raises AttributeError
import abc


class A(abc.ABC):
    pass


A._abc_impl = 5
isinstance(1, A)

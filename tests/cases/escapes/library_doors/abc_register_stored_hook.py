# case: nor is one stored
# policy: script {"modules": {"abc": null}}
# expect: refused
import abc


class A(abc.ABC):
    pass


A.__subclasshook__ = lambda other: True

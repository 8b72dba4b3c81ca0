# case: auto takes no derived class
# policy: script {"modules": {"enum": null}}
# expect: raises TypeError: is not available as a base class
import enum


class A(enum.auto):
    value = 1


A()

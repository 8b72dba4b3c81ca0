# case: the keyword by which enum leaves a class as it is
# policy: script {"modules": {"enum": null}}
# expect: raises TypeError
import enum


class E(enum.Flag, _simple=True):
    A = 1


E.A

# case: a boundary that is no boundary
# policy: script {"modules": {"enum": null}}
# expect: raises ValueError
import enum


class F(enum.Flag, boundary=print):
    A = 1


F(8)

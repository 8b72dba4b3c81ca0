# case: names that enum stores in its members
# policy: script {"modules": {"enum": null}}
# expect: value 0
import enum


class E(enum.Enum):
    A = 1


E.A._sort_order_

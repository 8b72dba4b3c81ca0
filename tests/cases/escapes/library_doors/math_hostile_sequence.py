# case: sums of numbers that change their list
# policy: script {"modules": {"math": null}}
# expect: value 11.0
import math

items = [1.0] * 10


class N:
    def __float__(self):
        items.clear()
        return 1.0


items.append(N())
math.fsum(items)

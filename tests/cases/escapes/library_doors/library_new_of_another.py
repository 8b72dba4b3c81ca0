# case: __new__ of a library class for another class
# policy: script {"modules": {"collections": null}}
# expect: raises TypeError
import collections


class C:
    pass


collections.deque.__new__(C)

# case: a method that total_ordering made, for foreign objects
# policy: script {"modules": {"functools": null}}
# expect: raises TypeError
import functools


@functools.total_ordering
class T:
    def __lt__(self, other):
        return True

    def __eq__(self, other):
        return False


T.__gt__(5, 3)

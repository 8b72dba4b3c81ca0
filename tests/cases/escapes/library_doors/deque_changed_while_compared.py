# case: a deque that is cleared while it is searched
# policy: script {"modules": {"collections": null}}
# expect: raises RuntimeError
import collections

d = collections.deque()


class Hostile:
    def __eq__(self, other):
        d.clear()
        return False


d.extend(Hostile() for _ in range(5))
d.index(3)

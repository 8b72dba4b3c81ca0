# case: a list that is cleared while it is searched
# policy: script {"modules": {"bisect": null}}
# expect: raises IndexError
import bisect

items = []


class Hostile:
    def __lt__(self, other):
        items.clear()
        return True


items.extend(Hostile() for _ in range(20))
bisect.insort(items, Hostile())

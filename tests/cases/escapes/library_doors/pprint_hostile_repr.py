# case: pformat of an object whose repr changes what is being shown
# policy: script {"modules": {"pprint": null}}
# expect: value '[[1, 2, 3, hostile], []]'
import pprint

items = [1, 2, 3]


class Hostile:
    def __repr__(self):
        items.clear()
        return "hostile"


items.append(Hostile())
pprint.pformat([items, items])

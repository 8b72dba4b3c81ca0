# case: an OrderedDict that is cleared by a key
# policy: script {"modules": {"collections": null}}
# expect: raises KeyError
import collections

d = collections.OrderedDict()


class Key:
    def __hash__(self):
        return 1

    def __eq__(self, other):
        d.clear()
        return False


for _ in range(4):
    d[Key()] = 1
d.move_to_end(Key())

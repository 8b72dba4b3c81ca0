# case: a special method of a library class for a foreign object
# policy: script {"modules": {"collections": null}}
# expect: raises TypeError
import collections


class D(collections.deque):
    def add(self, other):
        return collections.deque.__len__(other)


D().add([1, 2])

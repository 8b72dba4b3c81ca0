# case: enum.unique of an object that pretends to have members
# policy: script {"modules": {"enum": null}}
# expect: value ['__members__']
import enum


class Fake:
    seen = []

    def __getattr__(self, name):
        self.seen.append(name)
        return {}


enum.unique(Fake())
Fake.seen

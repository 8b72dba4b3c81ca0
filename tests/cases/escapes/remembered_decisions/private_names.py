# case: a private name that own instances have is the library's own where a class of the library keeps something under it
# policy: script {"modules": {"enum": null}}
# cpython: skip CPython hands out what is asked for
# expect: value [('mine', 'refused', 'refused')]
import enum


class Mine:
    _member_type_ = 'mine'


class Colour(enum.Enum):
    RED = 1


said = set()
for _ in range(4):
    row = []
    for thing in [Mine(), Colour.RED, Colour]:
        try:
            row.append(thing._member_type_)
        except AttributeError:
            row.append('refused')
    said.add(tuple(row))
sorted(said)

# case: the getter of a field is for tuples
# policy: script {"modules": {"collections": null}}
# expect: raises TypeError
import collections

N = collections.namedtuple("N", "a")


class C:
    a = N.a


C().a

# case: other names for the fields read no other attributes
# policy: script {"modules": {"collections": null}}
# expect: raises AttributeError or raises TypeError or value {'__class__': 1}
# cpython: skip CPython lets a class say so
import collections

N = collections.namedtuple("N", "a")
n = N(1)
N._fields = ("__class__",)
n._asdict()

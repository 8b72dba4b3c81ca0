# case: order that can be changed
# policy: script {"modules": {"collections": null}}
# expect: value [['b', 'c', 'a'], ['b', 'a'], ('c', 3), False, True, True]
from collections import OrderedDict
d = OrderedDict([("a", 1), ("b", 2), ("c", 3)])
d.move_to_end("a")
first = list(d)
d.move_to_end("c", last=False)
popped = d.popitem(last=False)
[first, list(d), popped, OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), OrderedDict(a=1) == {"a": 1}, isinstance(d, dict)]

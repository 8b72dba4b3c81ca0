# case: a factory that asks its own dict
# policy: script {"modules": {"collections": null}}
# expect: raises RecursionError
import collections

d = collections.defaultdict(lambda: d["x"])
d["x"]

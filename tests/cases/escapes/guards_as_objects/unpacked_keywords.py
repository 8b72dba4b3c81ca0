# case: keywords that are unpacked come from mappings, and their keys are plain text when they arrive
# expect: value [[('a', True), ('b', True)], [('x', True), ('y', True)], 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'ZeroDivisionError']
# cpython: skip CPython hands out what is asked for
class S(str):
    def __hash__(self):
        return 1 // 0 if armed else super().__hash__()
    def __eq__(self, other):
        return True
armed = []
d = {S("a"): 1, "b": 2}
armed.append(1)
class M:
    def keys(self):
        return ["x", "y"]
    def __getitem__(self, key):
        return (i for i in ())
def f(**names):
    return [(k, type(k) is str) for k in names]
r = []
for use in (lambda: f(**d), lambda: f(**M()), lambda: f(**{1: 2}), lambda: f(**[("a", 1)]), lambda: f(**getattr), lambda: f(**dict), lambda: f(**{S("a"): 1})):
    try:
        r.append(use())
    except (TypeError, ZeroDivisionError) as e:
        r.append(type(e).__name__)
r

# case: the unbound method takes strings only
# expect: value []
r = []
class L:
    def __str__(self):
        return "{0.__class__}"
    def format(self, *a):
        return "own"
for x in (b"{0.__class__}", 1, L(), None, ["{0.__class__}"]):
    for f in (str.format, str.format_map):
        try:
            r.append(f(x, 1))
        except TypeError:
            pass
r

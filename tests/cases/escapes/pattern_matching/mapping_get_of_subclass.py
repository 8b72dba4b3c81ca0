# case: a mapping pattern asks a dict's own `get`: what it hands to the program opens nothing
# expect: value [True, []]
# cpython: skip CPython hands out what is asked for
seen = []
class D(dict):
    def get(self, *args):
        seen.extend(args)
        return (x for x in ())
match D(a=1):
    case {"a": g}:
        pass
found = []
for x in seen + [g]:
    for n in ("gi_frame", "__class__", "__self__", "__init__", "__globals__"):
        if getattr(x, n, seen) is not seen:
            found.append(n)
[len(seen) >= 1, found]

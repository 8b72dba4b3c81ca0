# case: attributes of own objects as targets of every binding statement
# expect: value [6, 2, [3, 4], 5, 2, 'entered', 8, [2], False]
class O:
    pass


class Context:
    def __enter__(self):
        return "entered"

    def __exit__(self, kind, error, trace):
        return False


o = O()
o.a = o.b = 1
o.a += 5
(o.c, *o.d), o.e = (2, 3, 4), 5
for o.f in range(3):
    pass
with Context() as o.g:
    pass
o.h: int = 8
o.box = O()
o.box.inner = []
o.box.inner += [1]
o.box.inner[0] += 1
del o.b
[o.a, o.c, o.d, o.e, o.f, o.g, o.h, o.box.inner, hasattr(o, "b")]

# case: a name is judged by what it is, not by how it was made
# inputs: {"given": "__class__"}
# expect: value [19, []]
# cpython: skip CPython hands out what is asked for
u = chr(95) * 2
class Text:
    def __str__(self):
        return "__class__"
    def __repr__(self):
        return "__class__"
    def __format__(self, spec):
        return "__class__"
names = [u + "class" + u, "".join(["__", "cla", "ss__"]), b"__class__".decode(), "__ssalc__"[::-1], "__CLASS__".lower(),
         "%sclass%s" % (u, u), f"{u}class{u}", "{0}class{0}".format(u), str(Text()), repr(Text()), f"{Text()}", given,
         bytes([95, 95, 99, 108, 97, 115, 115, 95, 95]).decode("ascii"), "x__class__x"[1:-1], "__klass__".replace("k", "c"),
         "__class__ __dict__".split()[0], "\x5f\x5fclass\u005f\N{LOW LINE}", max(["__class__", "A"]), [k for k in {"__class__": 1}][0]]
r = []
for name in names:
    for x in (1, Text(), Text, len):
        if hasattr(x, name) or getattr(x, name, None) is not None:
            r.append(name)
[len(names), r]

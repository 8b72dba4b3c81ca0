# case: attribute loads in every kind of place
# expect: value [[6], ((5, 6, 7), [('x', 1)]), [1, 't'], [1, 5, 6, 7], '     1', "'t'", 1, [7, 8], {'t': 1}, True, 1, -1, False, '1-t', 't', 3]
class O:
    def __init__(self, **k):
        for name, value in k.items():
            setattr(self, name, value)

    def method(self, *args, **kwargs):
        return (args, sorted(kwargs.items()))

    def wrap(self, f):
        return lambda: [f(), self.tag]


o = O(a=1, b=[5, 6, 7], kw={"x": 1}, tag="t", error=ValueError, kind=ValueError, width=6)


@o.wrap
def decorated(x=o.a):
    return x


def generator():
    got = yield o.a
    yield from o.b
    return o.tag


r = [o.b[o.a:o.a + 1], o.method(*o.b, **o.kw), decorated(), list(generator()), f"{o.a:>{o.width}}", f"{o.tag!r}", (lambda: o.a)(), [x + o.a for x in o.b if x > o.b[0]], {o.tag: o.a}, o.a < o.b[0] < o.b[1], o.a if o.tag else o.b, -o.a, not o.a, "%s-%s" % (o.a, o.tag)]
try:
    raise o.error(o.tag)
except o.kind as e:
    r.append(str(e))
assert o.a, o.tag
while o.a < 3:
    o.a += 1
else:
    r.append(o.a)
r

# case: a generator suspended inside an attribute assignment leaks no guard object
# expect: value [4, None]
class C:
    x = 1


c = C()


def g():
    c.x += yield
    c.x = yield c.x


it = g()
[next(it), it.send(3)][::-1]

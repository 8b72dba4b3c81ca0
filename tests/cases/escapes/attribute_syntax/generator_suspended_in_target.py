# case: a generator that waits inside an attribute target is asked nothing by the outside
# expect: value ["kept", 1]
class A:
    pass


a = A()
a.x = "kept"


def g():
    (yield a).x = 1


def h():
    a.x = yield


i = h()
next(i)
seen = a.x
try:
    i.send(1)
except StopIteration:
    pass
[seen, a.x]

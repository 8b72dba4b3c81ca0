# case: an own descriptor cannot be put where builtin objects would ask it
# expect: value [[], []]
# cpython: skip CPython hands out what is asked for
class D:
    def __get__(self, instance, owner):
        got.append(instance)
        return 1
    def __set__(self, instance, value):
        got.append(instance)
got = []
r = []
for x in (int, list, str, type, object, Exception, type(lambda: 1), super, property):
    try:
        setattr(x, "spy", D())
        r.append(x)
    except AttributeError:
        pass
[r, got]

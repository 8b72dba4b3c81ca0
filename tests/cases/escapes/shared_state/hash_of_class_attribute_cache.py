# case: attribute look-ups stay right when the class changes between them
# expect: value [1, 2, "gone", 3]
class C:
    x = 1


c = C()
r = []


def read():
    try:
        return c.x
    except AttributeError:
        return "gone"


for step in (lambda: None, lambda: setattr(C, "x", 2), lambda: delattr(C, "x"), lambda: setattr(c, "x", 3)):
    step()
    r.append(read())
r

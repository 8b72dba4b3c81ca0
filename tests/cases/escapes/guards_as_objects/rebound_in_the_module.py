# case: rebinding the names of guards in a module changes the program's names and no guard
# expect: value [1, 'fake', 'fake', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
def fake(*args):
    return "fake"
getattr = setattr = hasattr = delattr = isinstance = issubclass = type = print = fake
class A:
    x = 1
r = [A().x, getattr(1), type(1)]
for use in (lambda: "{0.__class__}".format(1), lambda: len.x):
    try:
        r.append(use())
    except AttributeError:
        r.append("refused")
r

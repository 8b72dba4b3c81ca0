# case: NotImplemented lets the other side answer, else TypeError
# expect: value ["b answers", "no"]
class A:
    def __add__(self, o):
        return NotImplemented


class B:
    def __radd__(self, o):
        return "b answers"


try:
    A() + 1
    r = "yes"
except TypeError:
    r = "no"
[A() + B(), r]

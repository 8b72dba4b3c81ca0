# case: an attribute that is matched twice is an error and is not read twice
# expect: value ['TypeError', True]
count = []
class A:
    __match_args__ = ("x", "x")
    @property
    def x(self):
        count.append(1)
        return 1
try:
    match A():
        case A(1, 1):
            r = "matched"
except TypeError:
    r = "TypeError"
[r, len(count) <= 1]

# case: the class of a pattern is fetched through the guard, and judged as a class
# expect: raises AttributeError: a pattern of class 'str' cannot read attribute 'format'
class Holder:
    @property
    def cls(self):
        count.append(1)
        return str
count = []
h = Holder()
match "{0.__class__}":
    case h.cls(format=f):
        r = f(1)
r

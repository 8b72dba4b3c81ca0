# case: a property without a setter
# expect: raises AttributeError
class Circle:
    def __init__(self, r):
        self.r = r

    @property
    def diameter(self):
        return self.r * 2


c = Circle(2)
assert c.diameter == 4
c.diameter = 9

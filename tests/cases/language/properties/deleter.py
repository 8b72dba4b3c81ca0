# case: a property with all three functions
# expect: value [5, None]
class Box:
    def __init__(self):
        self._x = 1

    @property
    def x(self):
        return self._x

    @x.setter
    def x(self, v):
        self._x = v

    @x.deleter
    def x(self):
        self._x = None


b = Box()
b.x = 5
five = b.x
del b.x
[five, b.x]

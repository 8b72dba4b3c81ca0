# case: a base that demands an override
# expect: raises NotImplementedError
class Shape:
    def area(self):
        raise NotImplementedError("area of " + type(self).__name__)


class Blob(Shape):
    pass


Blob().area()

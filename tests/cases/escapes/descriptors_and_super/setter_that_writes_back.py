# case: a setter that writes the same attribute ends by the recursion limit
# expect: raises RecursionError
class A:
    @property
    def x(self):
        return 1
    @x.setter
    def x(self, value):
        self.x = value
A().x = 1

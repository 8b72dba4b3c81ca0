# case: guards that call one another without end stop by the recursion limit
# expect: raises RecursionError
class A:
    @property
    def x(self):
        return "{0.y}".format(self)
    @property
    def y(self):
        return getattr(self, "z")
    def __getattr__(self, name):
        match self:
            case A(x=v):
                return v
A().x

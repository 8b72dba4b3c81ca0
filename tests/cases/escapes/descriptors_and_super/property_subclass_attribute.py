# case: getter, setter and deleter of a property make properties and nothing else
# expect: raises AttributeError: fset
class C:
    @property
    def x(self):
        return 1

    @x.setter
    def x(self, v):
        pass


C.x.fset

# case: a function named super does not open dunders of other objects
# expect: raises AttributeError: __init__ or refused or raises TypeError
class Box:
    def __init__(self):
        self.x = 1


def super():
    return print


class C:
    def m(self):
        return super().__init__()


C().m()

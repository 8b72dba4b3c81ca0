# case: a function named super does not open dunders of other objects
# expect: refused F208 line 6 column 5
class Box:
    def __init__(self):
        self.x = 1


def super():
    return print


class C:
    def m(self):
        return super().__init__()


C().m()

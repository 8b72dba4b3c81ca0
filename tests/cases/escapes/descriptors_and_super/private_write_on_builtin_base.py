# case: an own subclass may hold private names, its base may not
# expect: raises AttributeError: _x
class L(list):
    pass


L()._x = 1
list._x = 1

# case: an exception inside an attribute look-up shows no frame or object of the guard
# expect: raises ValueError: mine
class C:
    @property
    def x(self):
        raise ValueError("mine")


C().x

# case: nor by setattr
# expect: raises AttributeError: __class__
class A:
    pass


class B:
    pass


setattr(A(), "__class__", B)

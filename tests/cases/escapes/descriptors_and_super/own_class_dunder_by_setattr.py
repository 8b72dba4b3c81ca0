# case: dunder methods cannot be added to a class later
# expect: raises AttributeError: __getattribute__
class A:
    pass


setattr(A, "__getattribute__", lambda self, name: 1)

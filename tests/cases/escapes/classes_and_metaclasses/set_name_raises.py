# case: an exception of `__set_name__` is the program's exception
# expect: raises ZeroDivisionError or raises RuntimeError
class D:
    def __set_name__(self, owner, name):
        1 / 0
class A:
    a = D()

# case: a class whose subclass makes a subclass
# expect: raises RecursionError or limit recursion
class A:
    def __init_subclass__(cls):
        class B(A):
            pass


class C(A):
    pass

# case: static and class methods are no door to their function's inside
# expect: raises AttributeError
class C:
    @staticmethod
    def f():
        pass


getattr(C.f, "__globals__")

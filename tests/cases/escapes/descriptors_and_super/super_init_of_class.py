# case: `super().__init__` of a class method that is bound to the class
# expect: raises TypeError
# cpython: skip what matters is that nothing is handed out
class C:
    @classmethod
    def m(cls):
        return super().__init__()


C.m()

# case: `__getattr__` of an own class is never asked for a dunder by the program's own text
# expect: refused
class C:
    def __getattr__(self, name):
        return 1


C().__anything__

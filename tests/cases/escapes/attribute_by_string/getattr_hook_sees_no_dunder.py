# case: `__getattr__` of an own class is never asked for a dunder by the program's own text
# expect: refused F201 line 6 column 5
class C:
    def __getattr__(self, name):
        return 1


C().__anything__

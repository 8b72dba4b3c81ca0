# case: dunders of super that are not on the list
# expect: refused F203 line 3 column 17, F203 line 4 column 17, F203 line 5 column 17, F203 line 6 column 17
class C:
    def m(self):
        super().__getattribute__("x")
        super().__reduce__()
        super().__class__
        super().__subclasses__()

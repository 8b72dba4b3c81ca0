# case: dunders of super that are not on the list
# expect: refused
class C:
    def m(self):
        super().__getattribute__("x")
        super().__reduce__()
        super().__class__
        super().__subclasses__()

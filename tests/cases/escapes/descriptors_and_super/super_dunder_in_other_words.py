# case: a dunder of super that is not called on the spot
# expect: refused F203 line 3 column 21, F201 line 4 column 24, F203 line 5 column 19, F201 line 6 column 22, F203 line 7 column 17, F201 line 7 column 26, F201 line 8 column 11
class A(dict):
    def m(self):
        f = super().__init__
        (s := super()).__setattr__("x", 1)
        (super()).__getattribute__("keys")
        [super()][0].__reduce_ex__(2)
        super().__init__.__self__
        s.__init__()
A().m()

# case: a dunder of super that is not called on the spot, or is not on the list
# expect: refused F203 line 3 column 21, F203 line 4 column 19, F201 line 5 column 22, F203 line 6 column 17, F201 line 6 column 26, F201 line 7 column 22
class A(dict):
    def m(self):
        f = super().__init__
        (super()).__getattribute__("keys")
        [super()][0].__reduce_ex__(2)
        super().__init__.__self__
        [super()][0].__init__.x
A().m()

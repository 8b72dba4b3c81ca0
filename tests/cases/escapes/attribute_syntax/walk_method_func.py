# case: a bound method gives its function and its object
# expect: refused F201 line 6 column 8, F201 line 6 column 24
class C:
    def m(self):
        pass


[C().m.__func__, C().m.__self__]

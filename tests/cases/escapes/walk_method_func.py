# case: a bound method gives its function and its object
# expect: refused
class C:
    def m(self):
        pass


[C().m.__func__, C().m.__self__]

# case: the class of bound methods binds what the program has, and is no way around the guard
# expect: raises AttributeError: __class__
class C:
    def m(self):
        pass


M = type(C().m)
M("{0.__class__}".format, ())()

# case: mangling in a class named by underscores makes no dunder
# expect: raises AttributeError
class _:
    def m(self):
        return ().__class


_().m()

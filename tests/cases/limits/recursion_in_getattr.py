# case: an attribute hook that asks for another missing attribute
# expect: raises RecursionError or limit recursion
class C:
    def __getattr__(self, name):
        return self.missing


C().x

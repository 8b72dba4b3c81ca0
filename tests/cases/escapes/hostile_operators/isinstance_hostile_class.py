# case: isinstance with an object that pretends to be a class
# expect: value False
# limits: {"steps": 500000000}
class Evil:
    def __getattr__(self, name):
        return (self,)


isinstance(1, Evil())

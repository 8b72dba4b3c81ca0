# case: `super()` without its first argument
# expect: raises RuntimeError: super(): arg[0] deleted
class A:
    def m(self):
        del self
        return super()
A().m()

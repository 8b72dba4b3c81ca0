# case: a `__getattr__` that asks for itself without end
# expect: raises RecursionError
class A:
    def __getattr__(self, name):
        return getattr(self, name + "x")
A().x

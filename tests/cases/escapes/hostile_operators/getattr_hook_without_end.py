# case: a `__getattr__` that asks itself ends as a recursion, and hasattr does not hide it
# expect: raises RecursionError
class A:
    def __getattr__(self, name):
        return getattr(self, name + "x")


hasattr(A(), "a")

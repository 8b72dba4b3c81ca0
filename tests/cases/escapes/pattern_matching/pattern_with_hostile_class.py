# case: only classes stand in class patterns
# expect: raises TypeError: class
class C:
    def __getattr__(self, name):
        return ("__class__",)


c = C()
match 1:
    case c(x):
        pass

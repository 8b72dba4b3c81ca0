# case: `__getattr__` of an own class answers for names that are missing
# expect: value ["got color", 1, "default"]
class Lazy:
    size = 1

    def __getattr__(self, name):
        if name.startswith("no"):
            raise AttributeError(name)
        return "got " + name


x = Lazy()
[x.color, x.size, getattr(x, "nothing", "default")]

# case: an AttributeError inside a property goes to `__getattr__`
# expect: value "fallback x"
class C:
    @property
    def x(self):
        raise AttributeError("inner")

    def __getattr__(self, name):
        return "fallback " + name


C().x

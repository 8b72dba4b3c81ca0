# case: an own AttributeError with hostile fields is an ordinary miss
# expect: value ["default", False]
class E(AttributeError):
    @property
    def name(self):
        raise KeyError("name")

    @property
    def obj(self):
        raise KeyError("obj")


class A:
    def __getattr__(self, name):
        raise E("x")


[getattr(A(), "a", "default"), hasattr(A(), "a")]

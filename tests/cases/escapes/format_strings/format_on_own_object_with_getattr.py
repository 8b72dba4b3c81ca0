# case: a format string reads attributes of own objects by the same rules: dunders stay refused
# expect: raises AttributeError: __dict__
class C:
    def __getattr__(self, name):
        return "any"


"{0.x} {0.__dict__}".format(C())

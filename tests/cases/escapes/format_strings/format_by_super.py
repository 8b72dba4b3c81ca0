# case: format by way of super
# expect: raises AttributeError: __class__
class S(str):
    def format(self, *args):
        return super().format(*args)


S("{0.__class__}").format(1)

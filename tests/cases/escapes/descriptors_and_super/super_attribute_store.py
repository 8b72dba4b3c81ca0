# case: storing by way of super
# expect: raises AttributeError
class C:
    def m(self):
        super().x = 1


C().m()

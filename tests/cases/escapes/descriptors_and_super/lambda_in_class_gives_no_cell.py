# case: `super` handed around as a value finds no class but its own
# expect: raises TypeError
class C:
    def m(self):
        s = super
        return list(map(s, [1]))


C().m()

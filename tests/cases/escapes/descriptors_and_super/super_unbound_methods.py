# case: special methods taken from a class by super work on that kind of object only
# expect: value [7, 2]
class L(list):
    def use(self, x):
        return super(L, L).__getitem__(x, 0)
    def length(self, x):
        return super(L, L).__len__(x)
    def fmt(self, x):
        return super(L, L).__format__(x, "")
r = [L().use([7]), L().length(L("ab"))]
for use in (lambda: L().use({0: 1}), lambda: L().use("x"), lambda: L().length({}), lambda: L().use((1,))):
    try:
        r.append(use())
    except TypeError:
        pass
r

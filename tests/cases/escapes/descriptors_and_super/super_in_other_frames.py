# case: `super()` where there is no method around it, or a builtin between
# expect: value True
class A:
    def m(self):
        return 1
class B(A):
    f = lambda: super()
    def a(*args):
        return super().m()
    def b(self):
        return list(map(super, [B], [self]))[0].m()
    def c(self):
        return [super for i in [1]][0]().m()
    def d(self, get=super):
        return get().m()
    @staticmethod
    def e():
        return super()
def outside(self):
    return super()
B.g = outside
r = []
for use in (lambda: B.f(), lambda: B().a(), lambda: B().b(), lambda: B().c(), lambda: B().d(), lambda: B.e(), lambda: B().g(), lambda: super()):
    try:
        x = use()
        r.append(x if type(x) is int else "object")
    except (RuntimeError, TypeError) as e:
        r.append("refused")
all(x in (1, "refused") for x in r)

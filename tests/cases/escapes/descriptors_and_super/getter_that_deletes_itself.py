# case: a getter that takes its own property and its class's attributes away while it runs
# expect: value [5, False, True, 'gone']
class A:
    @property
    def x(self):
        del A.x
        A.y = 5
        return self.y
a = A()
r = [a.x, hasattr(a, "x"), hasattr(A, "y")]
try:
    a.x
except AttributeError:
    r.append("gone")
r

# case: a descriptor with only `__get__` is hidden by the instance's own value
# expect: value [42, 1]
class Lazy:
    def __init__(self, f):
        self.f = f

    def __get__(self, instance, owner):
        return self.f(instance)


class C:
    @Lazy
    def answer(self):
        return 42


c = C()
before = c.answer
c.answer = 1
[before, c.answer]

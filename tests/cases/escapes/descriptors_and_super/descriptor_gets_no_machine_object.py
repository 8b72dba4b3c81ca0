# case: `__get__` of an own descriptor gets the program's own objects and nothing else
# expect: value [True, True]
class D:
    def __get__(self, instance, owner):
        return [instance is c, owner is C]


class C:
    x = D()


c = C()
c.x

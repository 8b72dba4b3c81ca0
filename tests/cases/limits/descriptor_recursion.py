# case: a descriptor that reads itself
# expect: raises RecursionError or limit recursion
class D:
    def __get__(self, instance, owner):
        return instance.x


class C:
    x = D()


C().x

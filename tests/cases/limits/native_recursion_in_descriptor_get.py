# case: a descriptor reached by getattr in its own get
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class D:
    def __get__(self, instance, owner):
        return f"{instance.x}"


class C:
    x = D()


"{0.x}".format(C())

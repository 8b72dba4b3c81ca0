# case: format specs that format
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class C:
    def __format__(self, spec):
        return "{:x}".format(self)


"{:x}".format(C())

# case: truth and index that ask themselves
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class C:
    def __bool__(self):
        return not self


bool(C())

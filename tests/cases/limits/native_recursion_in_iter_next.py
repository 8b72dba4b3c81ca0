# case: an iterator whose next asks itself
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class C:
    def __iter__(self):
        return self

    def __next__(self):
        return next(self)


list(C())

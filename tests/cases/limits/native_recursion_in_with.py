# case: a manager that enters itself
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class M:
    def __enter__(self):
        with self:
            pass

    def __exit__(self, *a):
        pass


with M():
    pass

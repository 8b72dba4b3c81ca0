# case: super calls that go round
# limits: {"recursion": 5000, "time": 60}
# expect: raises RecursionError or limit recursion
class A:
    def __len__(self):
        return len(self)


class B(A):
    def __len__(self):
        return super().__len__()


len(B())

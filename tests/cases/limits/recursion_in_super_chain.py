# case: init that calls its super in a class a hundred deep
# limits: {"time": 60}
# expect: value 100
class C:
    def __init__(self):
        self.n = 0


def derive(base):
    class D(base):
        def __init__(self):
            super().__init__()
            self.n += 1
    return D


for _ in range(100):
    C = derive(C)
C().n

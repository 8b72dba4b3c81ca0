# case: ten thousand subclasses of one class, and a pattern over it
# limits: {"time": 60, "memory": 134217728}
# expect: value 3 or limit memory
class A:
    def __init__(self):
        self.x = 3


keep = []
for _ in range(2000):
    class B(A):
        pass
    keep.append(B)
match keep[-1]():
    case A(x=v):
        r = v
r

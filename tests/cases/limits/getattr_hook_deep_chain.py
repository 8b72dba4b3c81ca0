# case: a chain of ten thousand attribute hooks
# limits: {"time": 60}
# expect: value 10000
class C:
    def __getattr__(self, name):
        return self


x = C()
n = 0
for _ in range(10000):
    x = x.anything
    n += 1
n

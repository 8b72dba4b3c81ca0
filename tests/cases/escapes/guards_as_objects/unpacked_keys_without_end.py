# case: a mapping whose keys do not end runs into the limits
# expect: limit memory|steps
class M:
    def keys(self):
        n = 0
        while True:
            n += 1
            yield str(n)
    def __getitem__(self, key):
        return key
def f(**k):
    return 1
f(**M())

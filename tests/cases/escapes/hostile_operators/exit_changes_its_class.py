# case: a manager whose class loses `__exit__` while it is inside
# expect: value "left"
class M:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        return True

    def leave(self):
        return "left"


with M() as m:
    out = m.leave()
    M.leave = None
out

# case: a length or a hint at one that no memory could hold takes no memory
# expect: value ["OverflowError", [1], [1], [1], (1,)]
class Long:
    def __len__(self):
        return 2**80

    def __iter__(self):
        return iter([1])


class Hint:
    def __init__(self, hint):
        self.hint = hint

    def __length_hint__(self):
        return self.hint

    def __iter__(self):
        return iter([1])


out = []
try:
    len(Long())
except OverflowError:
    out.append("OverflowError")
out += [list(Hint(2**31 - 1)) if False else [*Hint(10**6)], [*Hint(NotImplemented)], sorted(Hint(0)), tuple(Hint(1000))]
out

# case: `super().__getitem__` of an own class over a builtin instance
# expect: raises TypeError or raises AttributeError or refused
class L(list):
    def steal(self, other):
        return super(L, other).__getitem__(0)


L().steal([1])

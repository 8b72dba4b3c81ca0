# case: `super().__getitem__` of an own class over a builtin instance
# expect: refused F201 line 3 column 32
class L(list):
    def steal(self, other):
        return super(L, other).__getitem__(0)


L().steal([1])

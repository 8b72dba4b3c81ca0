# case: `super().__getitem__` of an own class over a builtin instance
# expect: raises TypeError: is not an instance or subtype of type
class L(list):
    def steal(self, other):
        return super(L, other).__getitem__(0)


L().steal([1])

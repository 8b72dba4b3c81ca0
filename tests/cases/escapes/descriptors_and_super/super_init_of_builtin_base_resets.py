# case: calling `super().__init__` of a list again is what Python does, and no more
# expect: value [[7], [8]]
class L(list):
    def again(self, items):
        super().__init__(items)
        return list(self)


x = L([1, 2])
[x.again([7]), x.again([8])]

# case: a length that is negative, or no int
# expect: raises ValueError
class N:
    def __len__(self):
        return -1


len(N())

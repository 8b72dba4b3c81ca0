# case: __getitem__ with numbers is enough to loop
# expect: value [[0, 1, 4, 9], True, [1, 4, 9], (9, 4, 1, 0)]
class Squares:
    def __getitem__(self, i):
        if i >= 4:
            raise IndexError
        return i * i


s = Squares()
[list(s), 9 in s, [x for x in s if x], tuple(reversed([*s]))]

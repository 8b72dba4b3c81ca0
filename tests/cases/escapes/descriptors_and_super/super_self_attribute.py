# case: what super itself knows
# expect: refused F203 line 3 column 25, F203 line 3 column 43
class C:
    def m(self):
        return [super().__self__, super().__thisclass__]

# case: what super itself knows
# expect: refused
class C:
    def m(self):
        return [super().__self__, super().__thisclass__]

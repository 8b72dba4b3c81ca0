# case: a property over a name of the machine does not come between the machine and itself
# expect: refused F202 line 3 column 9, F202 line 6 column 9
class A:
    @property
    def __class__(self):
        return int
    @property
    def __dict__(self):
        return {}

# case: `__getattribute__` would answer what the guard itself asks
# expect: refused F202 line 2 column 9, F203 line 3 column 24
class A:
    def __getattribute__(self, name):
        return super().__getattribute__(name)

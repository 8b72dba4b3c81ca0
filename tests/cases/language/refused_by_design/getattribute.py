# case: `__getattribute__` is refused: it would answer for the guard's own questions; `__getattr__` does
# expect: refused F202 line 2
class Proxy:
    def __getattribute__(self, name):
        return name

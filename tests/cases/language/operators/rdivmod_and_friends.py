# case: divmod, floor division and modulo of own objects
# expect: value [(2, 15), 2, 15, 65]
class Hours:
    def __init__(self, m):
        self.m = m

    def __divmod__(self, o):
        return divmod(self.m, o)

    def __floordiv__(self, o):
        return self.m // o

    def __mod__(self, o):
        return self.m % o

    def __rsub__(self, o):
        return o - self.m


h = Hours(135)
[divmod(h, 60), h // 60, h % 60, 200 - h]

# case: two underscores inside a class are mangled for every binder, and meet no guard
# expect: value [1, 2, 3, 4, 5]
class A:
    def m(self, __getattr=1, *, __attr=2):
        for __import in [3]:
            pass
        (__super := 4)
        match 5:
            case __matchclass:
                pass
        return [__getattr, __attr, __import, __super, __matchclass]


A().m()

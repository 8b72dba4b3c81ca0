# case: a copy is what __new__ gave, of another class
# policy: script {"modules": {"copy": null}}
# expect: raises TypeError
import copy


class K:
    pass


class Y:
    made = None

    def __new__(cls, *args):
        return cls.made or super().__new__(cls)


y = Y()
y.a = 1
Y.made = K
copy.copy(y)

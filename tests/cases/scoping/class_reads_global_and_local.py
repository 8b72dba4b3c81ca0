# case: a class body reads its own names first, then the module's
# expect: value [1, 2, 1]
x = 1


class C:
    a = x
    x = 2
    b = x


[C.a, C.b, x]

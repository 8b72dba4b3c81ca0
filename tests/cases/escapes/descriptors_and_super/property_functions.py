# case: the functions behind a property are not handed out
# expect: raises AttributeError: fget
class C:
    p = property(lambda self: 1)


C.p.fget

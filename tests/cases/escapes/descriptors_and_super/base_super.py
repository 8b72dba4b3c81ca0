# case: a subclass of super could redirect the look-up
# expect: raises TypeError: base
class S(super):
    pass

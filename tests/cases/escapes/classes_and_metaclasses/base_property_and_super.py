# case: super and property are no base classes
# expect: raises TypeError: base
class P(property):
    pass

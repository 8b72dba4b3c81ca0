# case: base classes are expressions: the walk to `object` is refused in them
# expect: refused F201 line 1 column 12, F201 line 1 column 22
class A(().__class__.__base__):
    pass

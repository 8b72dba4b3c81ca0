# case: the functions of a property by patterns
# expect: raises AttributeError: a pattern of class 'property' cannot read attribute 'fget'
class A:
    p = property(lambda self: 1)
match A.p:
    case property(fget=f):
        r = f
r

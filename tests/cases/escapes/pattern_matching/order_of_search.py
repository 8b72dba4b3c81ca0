# case: the method that lists base classes by a pattern
# expect: raises AttributeError: a pattern of class 'object' cannot read attribute 'mro'
class A:
    pass
match A:
    case object(mro=m):
        r = m()
r

# case: the method that sets a traceback by a pattern
# expect: raises AttributeError: a pattern of class 'Exception' cannot read attribute 'with_traceback'
match ValueError():
    case Exception(with_traceback=w):
        r = w
r

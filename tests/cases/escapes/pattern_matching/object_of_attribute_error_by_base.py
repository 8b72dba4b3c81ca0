# case: the object of an AttributeError by a pattern of each of its base classes
# expect: raises AttributeError: a pattern of class 'BaseException' cannot read attribute 'obj'
try:
    [].missing
except AttributeError as e:
    match e:
        case BaseException(obj=o) | Exception(obj=o) | object(obj=o):
            r = o
r

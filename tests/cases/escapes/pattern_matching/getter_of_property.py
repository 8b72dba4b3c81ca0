# case: a pattern gives the functions of a property, which are the program's own, and none of their insides
# expect: value [True, None, 'AttributeError', 'AttributeError']
# cpython: skip CPython hands out what is asked for
def get(self):
    return 1
class A:
    p = property(get)
def inside():
    match A.p:
        case property(fget=object(func_code=c)):
            return c
    return A.p.fget.func_code
def doc():
    match A.p:
        case property(fget=f, im_self=s):
            return s
    return "{0.fget.__globals__}".format(A.p)
match A.p:
    case property(fget=f, fset=s):
        found = [f is get, s]
for use in (inside, doc):
    try:
        found.append(use())
    except AttributeError as error:
        found.append(type(error).__name__)
found

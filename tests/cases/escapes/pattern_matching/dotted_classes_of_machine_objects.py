# case: classes of functions, generators and methods in patterns give none of their fields
# expect: value ['matched', 'AttributeError', 'AttributeError', 'AttributeError', 'AttributeError', 'TypeError']
# cpython: skip CPython hands out what is asked for
class A:
    def m(self):
        pass
class Kinds:
    function, generator, method, builtin = type(lambda: 0), type(x for x in ()), type(A().m), type(len)
    guard = type
def plain():
    match len:
        case Kinds.builtin():
            return "matched"
def code():
    match plain:
        case Kinds.function(func_code=c):
            return c
    match plain:
        case Kinds.function(__init__x=c):
            return c
    return plain.func_code
def frame():
    match (x for x in ()):
        case Kinds.generator(gi_frame=f):
            return f
def this():
    match A().m:
        case Kinds.method(im_self=s):
            return s
    return A().m.im_self
def running():
    match (x for x in ()):
        case Kinds.generator(gi_running=f, gi_code=c):
            return f
def guard():
    match A:
        case Kinds.guard(mro=m):
            return m
found = []
for use in (plain, code, frame, this, running, guard):
    try:
        found.append(use())
    except (AttributeError, TypeError) as error:
        found.append(type(error).__name__)
found

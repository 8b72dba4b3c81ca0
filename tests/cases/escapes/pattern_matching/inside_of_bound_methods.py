# case: a class pattern of `method` asks the method only, not what is bound in it, which may be a frame or any object
# expect: value ['refused', 'refused', 'refused', 'refused', 'refused', 'refused', [], 'refused']
# cpython: skip CPython asks the function
def g():
    yield

def refused(act):
    try:
        return act()
    except (AttributeError, TypeError):
        return "refused"

class X:
    generator = classmethod(g())
    view = classmethod({1: 2}.keys())
    template = classmethod("{0.__class__.__mro__}")
    prop = classmethod(property(g))
    error = classmethod(AttributeError())

M = type(X.generator)

def frame():
    match X.generator:
        case M(gi_frame=found):
            return found
    return "refused"

def mapping():
    match X.view:
        case M(mapping=found):
            return found
    return "refused"

def formatter():
    match X.template:
        case M(format=found):
            return found
    return "refused"

def getter():
    match X.prop:
        case M(fget=found):
            return found
    return "refused"

def behind():
    match X.error:
        case M(obj=found):
            return found
    return "refused"

def of_class():
    match M(str, 1):
        case M(format=found):
            return found
    return "refused"

def any_object():
    match X.generator:
        case object(gi_frame=found):
            return found
    return "refused"

leaks = []
for method in (X.generator, X.view, X.template, X.prop, X.error, M(str, 1), M(X, 1)):
    for name in ("gi_frame", "gi_code", "mapping", "format", "fget", "obj", "mro", "upper", "args", "cr_frame", "f_globals"):
        try:
            leaks.append((name, getattr(method, name)))
        except AttributeError:
            pass
[refused(f) for f in (frame, mapping, formatter, getter, behind, of_class)] + [leaks, refused(any_object)]

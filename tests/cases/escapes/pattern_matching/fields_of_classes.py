# case: a pattern of `object` with a class for subject gives no descriptor of a field
# expect: value ['refused', 'refused', 'refused', 'refused', 'refused', 5]
# cpython: skip CPython gives the descriptors
def field(cls):
    try:
        match cls:
            case object(errno=found) | object(real=found) | object(exceptions=found) | object(lineno=found):
                return found
    except AttributeError:
        return "refused"
    return "refused"

def of_super():
    try:
        match super(OSError, OSError):
            case object(args=found):
                return found
    except AttributeError:
        return "refused"
    return "refused"

class Own:
    n = 5

match Own:
    case object(n=own):
        pass

[field(OSError), field(int), field(ExceptionGroup), field(SyntaxError), of_super(), own]

# case: what functions and classes say of themselves is read and copied by name too, as hand-made wraps() does
# expect: value ['add', 'Adds.', 'add', 'list', 'unnamed', 'A', 'len', True, False, 'A says.', 'upper', 'A says.']
def wraps(function):
    def copy(wrapper):
        for name in ("__name__", "__doc__"):
            setattr(wrapper, name, getattr(function, name))
        return wrapper
    return copy

def logged(function):
    @wraps(function)
    def wrapper(*args):
        return function(*args)
    return wrapper

@logged
def add(a, b):
    "Adds."
    return a + b

class A:
    "A says."

[
    add.__name__, add.__doc__, getattr(add, "__name__", "?"), getattr(list, "__name__", "?"),
    getattr(5, "__name__", "unnamed"), "{0.__name__}".format(A), getattr(len, "__name__"),
    hasattr(A, "__name__"), hasattr(5, "__name__"), getattr(A(), "__doc__"),
    str.upper.__name__, A.__doc__,
]

# case: `X[int]()` stores an attribute on whatever `__new__` gives; no class of the machine takes it
# expect: value [None, 'TypeError', [], True]
# cpython: skip in CPython ExceptionGroup takes it
class X(list):
    def __new__(cls):
        return made

made = ExceptionGroup
first = X[int]() if X[int]() is not ExceptionGroup else None

def store(cls):
    try:
        cls.x = 1
    except (AttributeError, TypeError):
        return []
    return [cls]

class Own:
    pass

made = Own
found = X[int]() is Own

def delete():
    try:
        super(Own, Own()).__delattr__("x")
    except (AttributeError, TypeError):
        return "TypeError"

written = []
for cls in (ExceptionGroup, BaseExceptionGroup, list, dict, str, object, ValueError, type(lambda: 1), type(None), type(iter([]))):
    made = cls
    X[int]()
    if hasattr(cls, "__orig_class__") or store(cls):
        written.append(cls)
[first, delete(), written, found]

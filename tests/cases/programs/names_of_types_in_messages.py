# case: __name__ of classes and functions in messages, tables by type name, and names set by a decorator
# expect: value ['Shape()', 'Circle(radius=2)', 'area', ['area(2, 3)'], ['TypeError: expected str, got int', 'TypeError: expected int or float, got str', 'TypeError: expected list or dict or Shape, got NoneType', 'ZeroDivisionError', 'KeyError', 'IndexError', 'ValueError', 'TypeError', 'NameError'], {'int': 1, 'str': 2, 'float': 1, 'bool': 1, 'NoneType': 1, 'list': 1, 'tuple': 1, 'dict': 1, 'set': 1, 'bytes': 1, 'complex': 1, 'range': 1, 'type': 1, 'function': 1, 'builtin_function_or_method': 1, 'Circle': 1}, '<lambda>', 'Circle', 'max']
class Shape:
    def __repr__(self):
        return f"{type(self).__name__}({', '.join(f'{k}={v!r}' for k, v in self.fields())})"

    def fields(self):
        return []


class Circle(Shape):
    def __init__(self, radius):
        self.radius = radius

    def fields(self):
        return [("radius", self.radius)]


def traced(function):
    def wrapper(*args):
        calls.append(f"{function.__name__}{args}")
        return function(*args)

    wrapper.__name__ = function.__name__
    return wrapper


@traced
def area(w, h):
    return w * h


def check(value, *kinds):
    if not isinstance(value, kinds):
        wanted = " or ".join(k.__name__ for k in kinds)
        raise TypeError(f"expected {wanted}, got {type(value).__name__}")
    return value


calls, errors = [], []
for value, kinds in ((1, (str,)), ("x", (int, float)), (None, (list, dict, Shape)), (2.5, (float,))):
    try:
        check(value, *kinds)
    except TypeError as e:
        errors.append(f"{type(e).__name__}: {e}")
for action in (lambda: 1 / 0, lambda: {}[0], lambda: [][0], lambda: int("x"), lambda: None + 1, lambda: nope):
    try:
        action()
    except Exception as e:
        errors.append(type(e).__name__)
by_type = {}
for value in (1, "a", 2.5, True, None, "b", [1], (), {}, {1}, b"", 1j, range(2), Circle, area, len, Circle(1)):
    by_type.setdefault(type(value).__name__, []).append(str(value)[:1])
area(2, 3)
[repr(Shape()), repr(Circle(2)), area.__name__, calls, errors, {k: len(v) for k, v in by_type.items()}, (lambda: 0).__name__, Circle.__name__, max.__name__]

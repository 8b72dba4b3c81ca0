# case: single dispatch by hand over classes and their bases, for a serialiser with indentation and a size estimate
# expect: value ['cannot dump bytes', True, True, 11]
# output: "name: 'box 1'\nok: yes\nnone: null\nsizes: \n  - 1\n  - 2.5\n  - \n    - 3\nempty: {}\nshapes: \n  - circle of 1\n  - a shape\n  - circle of 2\ntags: \n  a: \n    - b\n    - z\n"
class Dispatcher:
    def __init__(self, default):
        self.default, self.table = default, {}

    def register(self, *kinds):
        def add(function):
            for kind in kinds:
                self.table[kind] = function
            return function

        return add

    def find(self, value):
        if (exact := self.table.get(type(value))) is not None:
            return exact
        fitting = [k for k in self.table if isinstance(value, k)]
        best = next((k for k in fitting if not any(o is not k and issubclass(o, k) for o in fitting)), None)
        return self.table.get(best, self.default)

    def __call__(self, value, *args, **kwargs):
        return self.find(value)(value, *args, **kwargs)


@Dispatcher
def dump(value, indent=0):
    raise TypeError(f"cannot dump {type(value).__name__}")


@dump.register(int, float, bool, type(None))
def _(value, indent=0):
    return {None: "null", True: "yes", False: "no"}.get(value, str(value)) if value is None or isinstance(value, bool) else str(value)


@dump.register(str)
def _(value, indent=0):
    return value if value.isidentifier() else repr(value)


@dump.register(dict)
def _(value, indent=0):
    pad = "  " * indent
    return "".join(f"\n{pad}{key}: {dump(item, indent + 1)}" for key, item in value.items()) or "{}"


@dump.register(list, tuple, set)
def _(value, indent=0):
    pad = "  " * indent
    items = sorted(value) if isinstance(value, set) else value
    return "".join(f"\n{pad}- {dump(item, indent + 1)}" for item in items) or "[]"


class Shape: ...


class Circle(Shape):
    def __init__(self, r):
        self.r = r


class Dot(Circle): ...


@dump.register(Shape)
def shape(value, indent=0):
    return "a shape"


@dump.register(Circle)
def circle(value, indent=0):
    return f"circle of {value.r}"


class Tags(dict): ...


document = {"name": "box 1", "ok": True, "none": None, "sizes": [1, 2.5, [3]], "empty": {}, "shapes": (Dot(1), Shape(), Circle(2)), "tags": Tags(a={"z", "b"})}
print(dump(document).strip())
try:
    dump(b"bytes")
except TypeError as e:
    message = str(e)
[message, dump.find(True) is dump.find(1), dump.find(Dot(0)) is circle, len(dump.table)]

# case: every special method that may be called by its name, on every kind of object and class, called oddly: nothing comes back that is not known
# limits: {"steps": 60000000000, "time": 60, "memory": 500000000}
# cpython: skip the kinds of CPython are other ones
# expect: value [True, []]
class Own:
    def __iter__(self):
        return iter([1, 2])
    def __len__(self):
        return 2
    def __call__(self, *args, **names):
        return args
    def __get__(self, instance, owner):
        given.extend([instance, owner])
        return self
    def __set_name__(self, owner, name):
        given.extend([owner, name])
    def __eq__(self, other):
        given.append(other)
        return True
    def __hash__(self):
        return 1
    def __format__(self, spec):
        given.append(spec)
        return "x"
    def __add__(self, other):
        given.append(other)
        return self
    __radd__ = __mul__ = __rmul__ = __or__ = __ror__ = __and__ = __lt__ = __gt__ = __mod__ = __contains__ = __add__
    def keys(self):
        return ["a"]
    def __getitem__(self, key):
        given.append(key)
        if key == 3:
            raise IndexError
        return 1
class List(list):
    def __class_getitem__(cls, key):
        given.append(key)
        return cls
class Dict(dict):
    def get(self, *args):
        given.extend(args)
    def __missing__(self, key):
        given.append(key)
        return 5
class Group(ExceptionGroup):
    def derive(self, errors):
        given.append(errors)
        return Group("g", errors)
def gen():
    try:
        given.append((yield 1))
        yield 2
    except BaseException as e:
        yield e
    return 3
def deleg():
    given.append((yield from gen()))
def objects():
    return [1, True, 1.5, 1j, "ab", "{0}", b"ab", bytearray(b"ab"), [1, 2], (1, 2), {"a": 1}, {1, 2}, frozenset((1,)), range(3), slice(1, 2, 3), None, Own(), Own,
            List([1]), List, Dict(a=1), Group("g", [ValueError(1), KeyError(2)]), ExceptionGroup("g", [ValueError(1)]), gen(), deleg(), iter([1]), iter({1: 2}), iter("ab"),
            reversed([1]), enumerate([1]), zip([1], [2]), map(len, ["a"]), filter(None, [1]), {1: 2}.keys(), {1: 2}.items(), property(len), staticmethod(len), classmethod(len),
            len, print, getattr, type, super, "a".format, [].append, objects, int, str, list, dict, property, OSError, BaseExceptionGroup, StopIteration(1),
            UnicodeDecodeError("ascii", b"x", 0, 1, "r"), OSError(1, "x", "f"), AttributeError("a", name="n", obj=[1]), list[int], int | str, object(), type(gen()), type(len)]
def arguments():
    return [(), (1,), (Own(),), (List([1]), 0), (List, 7)]
methods = [
    lambda x, *a: x.__init__(*a), lambda x, *a: x.__new__(*a), lambda x, *a: x.__setattr__(*a), lambda x, *a: x.__delattr__(*a),
    lambda x, *a: x.__repr__(*a), lambda x, *a: x.__str__(*a), lambda x, *a: x.__format__(*a), lambda x, *a: x.__bytes__(*a),
    lambda x, *a: x.__eq__(*a), lambda x, *a: x.__ne__(*a), lambda x, *a: x.__lt__(*a), lambda x, *a: x.__le__(*a), lambda x, *a: x.__gt__(*a),
    lambda x, *a: x.__ge__(*a), lambda x, *a: x.__hash__(*a), lambda x, *a: x.__bool__(*a), lambda x, *a: x.__len__(*a),
    lambda x, *a: x.__length_hint__(*a), lambda x, *a: x.__getitem__(*a), lambda x, *a: x.__setitem__(*a), lambda x, *a: x.__delitem__(*a),
    lambda x, *a: x.__missing__(*a), lambda x, *a: x.__contains__(*a), lambda x, *a: x.__iter__(*a), lambda x, *a: x.__next__(*a),
    lambda x, *a: x.__reversed__(*a), lambda x, *a: x.__call__(*a), lambda x, *a: x.__enter__(*a), lambda x, *a: x.__exit__(*a),
    lambda x, *a: x.__getattr__(*a), lambda x, *a: x.__get__(*a), lambda x, *a: x.__set__(*a), lambda x, *a: x.__delete__(*a),
    lambda x, *a: x.__set_name__(*a), lambda x, *a: x.__init_subclass__(*a), lambda x, *a: x.__class_getitem__(*a), lambda x, *a: x.__add__(*a),
    lambda x, *a: x.__radd__(*a), lambda x, *a: x.__iadd__(*a), lambda x, *a: x.__sub__(*a), lambda x, *a: x.__rsub__(*a),
    lambda x, *a: x.__isub__(*a), lambda x, *a: x.__mul__(*a), lambda x, *a: x.__rmul__(*a), lambda x, *a: x.__imul__(*a),
    lambda x, *a: x.__matmul__(*a), lambda x, *a: x.__rmatmul__(*a), lambda x, *a: x.__imatmul__(*a), lambda x, *a: x.__truediv__(*a),
    lambda x, *a: x.__rtruediv__(*a), lambda x, *a: x.__itruediv__(*a), lambda x, *a: x.__floordiv__(*a), lambda x, *a: x.__rfloordiv__(*a),
    lambda x, *a: x.__ifloordiv__(*a), lambda x, *a: x.__mod__(*a), lambda x, *a: x.__rmod__(*a), lambda x, *a: x.__imod__(*a),
    lambda x, *a: x.__divmod__(*a), lambda x, *a: x.__rdivmod__(*a), lambda x, *a: x.__pow__(*a), lambda x, *a: x.__rpow__(*a),
    lambda x, *a: x.__ipow__(*a), lambda x, *a: x.__lshift__(*a), lambda x, *a: x.__rlshift__(*a), lambda x, *a: x.__ilshift__(*a),
    lambda x, *a: x.__rshift__(*a), lambda x, *a: x.__rrshift__(*a), lambda x, *a: x.__irshift__(*a), lambda x, *a: x.__and__(*a),
    lambda x, *a: x.__rand__(*a), lambda x, *a: x.__iand__(*a), lambda x, *a: x.__or__(*a), lambda x, *a: x.__ror__(*a), lambda x, *a: x.__ior__(*a),
    lambda x, *a: x.__xor__(*a), lambda x, *a: x.__rxor__(*a), lambda x, *a: x.__ixor__(*a), lambda x, *a: x.__neg__(*a),
    lambda x, *a: x.__pos__(*a), lambda x, *a: x.__abs__(*a), lambda x, *a: x.__invert__(*a), lambda x, *a: x.__int__(*a),
    lambda x, *a: x.__float__(*a), lambda x, *a: x.__complex__(*a), lambda x, *a: x.__index__(*a), lambda x, *a: x.__round__(*a),
    lambda x, *a: x.__trunc__(*a), lambda x, *a: x.__floor__(*a), lambda x, *a: x.__ceil__(*a), lambda x, *a: x.__await__(*a),
    lambda x, *a: x.__aiter__(*a), lambda x, *a: x.__anext__(*a), lambda x, *a: x.__aenter__(*a), lambda x, *a: x.__aexit__(*a),
]
given = []
unknown = set()
expected = ("<method ", "<super: ", "list[", "dict[", "*list[", "int | str", "BaseExceptionGroup[", "generator[", "<generic_alias_iterator", "<dict_reverse")
def note(x):
    try:
        type(x)
    except TypeError:
        if not repr(x).startswith(expected):
            unknown.add(repr(x)[:60])
def look(x):
    note(x)
    if isinstance(x, (list, tuple)):
        for y in x[:5]:
            note(y)
    if isinstance(x, BaseException):
        for y in x.args:
            note(y)
def attempt(f, *args):
    try:
        return f(*args)
    except BaseException as e:
        return e
calls = 0
classes = [Own, List, Dict, Group, int, str, list, dict, object, tuple, ValueError, property, type, super]
for i in range(len(objects())):
    for method in methods:
        for j in range(len(arguments())):
            look(attempt(method, objects()[i], *arguments()[j]))
            calls += 1
for x in classes:
    for method in methods:
        for j in range(len(arguments())):
            look(attempt(method, x, *arguments()[j]))
for x in given:
    note(x)
[calls > 10000, sorted(unknown)]

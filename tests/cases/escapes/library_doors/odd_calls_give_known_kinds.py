# case: every method that the guard gives, on every kind of object, called oddly: nothing comes back that is not known
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
    return [(), (1,), ("ab",), (len,), (Own(),), ([1, 2],), (ValueError,), ({"a": 1},), (Own(), Own()), (ValueError(1),), (b"ab", b"c")]
names = """add add_note append args as_integer_ratio bit_length capitalize center clear close code conjugate copy count decode deleter denominator derive difference difference_update discard encode
encoding end endswith errno exceptions expandtabs extend filename find format format_map from_bytes fromhex fromkeys get getter hex imag index indices insert intersection isdisjoint issubset items join keys
lineno ljust lower maketrans message msg name numerator object partition pop popitem real reason remove replace reverse send setdefault setter sort split splitlines start startswith step stop strerror subgroup
symmetric_difference text throw to_bytes translate union update value values zfill""".split()
operations = [lambda x: x(), lambda x: x(1), lambda x: x([1]), lambda x: x("a"), lambda x: x(Own()), lambda x: x(Own, Own()), iter, next, reversed, lambda x: x[0], lambda x: x["a"], lambda x: x[:1], lambda x: x[Own()],
              lambda x: x | x, lambda x: x + x, lambda x: x % (1,), lambda x: x & x, lambda x: -x, lambda x: format(x, ""), lambda x: {**x}, lambda x: [*x], sorted, max, sum, lambda x: isinstance(1, x)]
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
for i in range(len(objects())):
    for operation in operations:
        look(attempt(operation, objects()[i]))
    for name in names:
        if not hasattr(objects()[i], name):
            continue
        for j in range(len(arguments())):
            method = getattr(objects()[i], name)
            note(method)
            look(attempt(method, *arguments()[j]))
            calls += 1
    for x in given:
        note(x)
    given.clear()
[calls > 2000, sorted(unknown)]

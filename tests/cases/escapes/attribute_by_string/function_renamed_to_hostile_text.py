# case: a function may be renamed to text only; hostile text stays the program's own and is not asked for anything by messages
# expect: value ['TypeError', 'TypeError', 'TypeError', 'TypeError', 'TypeError', 'f', 'f() takes 0 positional arguments but 1 was given', []]
class Text(str):
    def __str__(self):
        asked.append("str")
        return 5
    __repr__ = __format__ = __eq__ = __hash__ = __len__ = __str__
def f():
    pass
asked = []
found = []
for name in (5, None, b"f", ["f"], f):
    try:
        f.__name__ = name
        found.append(name)
    except TypeError as error:
        found.append(type(error).__name__)
found.append(f.__name__)
f.__name__ = Text("f")
try:
    f(1)
except TypeError as error:
    found.append(str(error))
repr(f)
found + [asked]

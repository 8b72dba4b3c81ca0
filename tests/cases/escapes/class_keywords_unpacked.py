# case: keywords unpacked into a class header
# expect: refused or raises TypeError
class C(**{"metaclass": lambda *a: a}):
    pass

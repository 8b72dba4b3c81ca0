# case: keywords unpacked into a class header
# expect: refused F105 line 1 column 9
class C(**{"metaclass": lambda *a: a}):
    pass

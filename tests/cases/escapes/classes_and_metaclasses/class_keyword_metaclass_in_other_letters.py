# case: the keyword `metaclass` in other letters, unpacked, or as one of several
# expect: refused F105 line 1 column 9, F105 line 2 column 9, F105 line 3 column 9, F105 line 4 column 14
class A(metaclass=type): pass
class B(ｍetaclass=type): pass
class C(**{"metaclass": type}): pass
class D(x=1, metaclass=print, y=2): pass

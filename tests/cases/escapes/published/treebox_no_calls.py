# case: Google CTF 2022, Treebox: no calls and no imports: operators, decorators and subscripts call instead
# expect: refused F205 line 2 column 19, F205 line 3 column 25, F205 line 4 column 15, F205 line 6 column 16, F205 line 8 column 2
class A:
    __getitem__ = exec
    __class_getitem__ = eval
    __add__ = compile
class E(Exception):
    __init__ = open
@print
@input
class X:
    pass

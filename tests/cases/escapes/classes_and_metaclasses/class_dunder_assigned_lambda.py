# case: a listed dunder may be defined by def only
# expect: refused F201 line 2 column 5, F201 line 3 column 5
class C:
    __eq__ = lambda self, other: True
    __getattr__ = getattr

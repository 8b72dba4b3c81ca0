# case: a listed dunder may be defined by def only
# expect: refused
class C:
    __eq__ = lambda self, other: True
    __getattr__ = getattr

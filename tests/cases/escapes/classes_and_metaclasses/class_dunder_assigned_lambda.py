# case: a listed dunder may be assigned a lambda or a name, and what it names is a guard still
# expect: raises TypeError: getattr expected at least 2 arguments
class C:
    __eq__ = lambda self, other: True
    __getattr__ = getattr


C().gi_frame

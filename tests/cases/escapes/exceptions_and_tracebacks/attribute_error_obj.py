# case: an AttributeError remembers the object on which it failed
# expect: raises AttributeError: obj
class C:
    pass


try:
    C().missing
except AttributeError as e:
    e.obj

# case: a builtin as `__init_subclass__` gets the keywords and no class
# expect: value ['printed', 'TypeError', 'TypeError', 'RuntimeError', 'TypeError']
class Prints:
    __init_subclass__ = print
class Gets:
    __init_subclass__ = getattr
class Asks:
    __init_subclass__ = type
class Supers:
    __init_subclass__ = super
class Sets:
    __init_subclass__ = setattr
def prints():
    class A(Prints, sep="-", end=""): pass
    return "printed"
def gets():
    class A(Gets): pass
def asks():
    class A(Asks): pass
def supers():
    class A(Supers): pass
def sets():
    class A(Sets, object=int, name="x", value=1): pass
found = []
for use in (prints, gets, asks, supers, sets):
    try:
        found.append(use())
    except (TypeError, RuntimeError) as error:
        found.append(type(error).__name__)
found

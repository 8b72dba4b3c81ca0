# case: a pattern's attribute that a subclass hides: the guard looks at every class that may answer
# expect: raises AttributeError
class Base(Exception):
    pass


match Base("x"):
    case Base(with_traceback=f):
        r = f

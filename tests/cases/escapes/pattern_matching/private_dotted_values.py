# case: private names in dotted values belong to own classes, mangled as everywhere
# expect: value ['own', 'mangled', 'AttributeError', 'AttributeError', 'no match']
class A:
    _x = 5
    __y = 6
    def m(self):
        match 6:
            case self.__y:
                return "mangled"
    def n(self):
        match 6:
            case int.__y:
                return "reached"
def own():
    match 5:
        case A._x:
            return "own"
def builtin():
    match 5:
        case str._x:
            return "reached"
def outside():
    match 6:
        case A._x:
            return "reached"
    return "no match"
found = []
for use in (own, A().m, A().n, builtin, outside):
    try:
        found.append(use())
    except AttributeError as error:
        found.append(type(error).__name__)
found

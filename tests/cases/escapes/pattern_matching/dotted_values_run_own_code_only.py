# case: own code behind a dotted value runs when it is compared, once each, and may change what it likes of its own
# expect: value [['x', 'y'], 'hit', 7, 'ZeroDivisionError', 'not bound yet']
class A:
    def __getattr__(self, name):
        log.append(name)
        return name
    @property
    def p(self):
        global a
        a = 7
        return 7
    @property
    def bad(self):
        return 1 // 0
log = []
a = b = A()
match "y":
    case a.x | a.y | a.z:
        r = "hit"
match 7:
    case a.p:
        found = [log, r, a]
try:
    match 7:
        case b.bad:
            pass
except ZeroDivisionError as error:
    found.append(type(error).__name__)
try:
    match 1:
        case later.x:
            pass
except NameError:
    found.append("not bound yet")
later = 1
found

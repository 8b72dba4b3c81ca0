# case: a property swaps the name of the inner class while the outer pattern is matched: the inner one is judged when its turn comes
# expect: raises AttributeError: a pattern of class 'str' cannot read attribute 'format'
class Inner:
    pass
class Outer:
    @property
    def x(self):
        global Inner
        Inner = str
        return "{0.__class__}"
match Outer():
    case Outer(x=Inner(format=f)):
        r = f(1)
r

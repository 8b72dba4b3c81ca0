# case: a property makes a subclass over str while the pattern is matched: the matched object stays what it was
# expect: value [1, 'own', 1]
made = []
class A:
    __match_args__ = ("first", "format")
    @property
    def first(self):
        class B(A, str):
            pass
        made.append(B("{0.__class__}"))
        return 1
    format = "own"
match A():
    case A(x, f):
        r = [x, f, len(made)]
r

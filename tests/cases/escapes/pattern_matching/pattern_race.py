# case: a property that takes a class attribute away while a pattern is matched uncovers nothing
# expect: raises AttributeError
class E(Exception):
    @property
    def first(self):
        del E.with_traceback
        return 1

    def with_traceback(self):
        return "mine"


match E():
    case E(first=1, with_traceback=f):
        r = ["leaked"]
    case _:
        r = ["no match"]
r

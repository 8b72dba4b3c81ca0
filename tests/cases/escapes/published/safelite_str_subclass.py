# case: the "safelite" challenge: a str subclass that answers the check with one text and the use with another
# expect: value ['refused', 'refused', 'refused']
# cpython: skip CPython hands out what is asked for
class Mode(str):
    def __eq__(self, other):
        return True
    def __hash__(self):
        return 0
    def startswith(self, *a):
        return False
r = []
for use in (lambda: getattr((x for x in ()), Mode("gi_frame")), lambda: setattr(len, Mode("x"), 1), lambda: hasattr(1, Mode("__class__"))):
    try:
        r.append(use())
    except TypeError:
        r.append("refused")
r

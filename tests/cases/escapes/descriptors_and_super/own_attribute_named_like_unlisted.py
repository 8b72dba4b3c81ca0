# case: an own method may be named like an unlisted one; deleting it uncovers nothing
# expect: value ["mine", "refused"]
# cpython: skip CPython uncovers the method of the base
class E(Exception):
    def with_traceback(self, t):
        return "mine"


e = E()
first = e.with_traceback(None)
del E.with_traceback
try:
    e.with_traceback(None)
    second = "uncovered"
except AttributeError:
    second = "refused"
[first, second]

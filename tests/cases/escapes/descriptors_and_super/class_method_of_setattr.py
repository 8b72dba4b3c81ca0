# case: setattr as a class method of a subclass of a builtin writes the own class and no other
# expect: value ['own', None, 'refused']
# cpython: skip CPython hands out what is asked for
class L(list):
    put = classmethod(setattr)
L.put("append", lambda self, x: "own")
r = [L().append(1), [].append(1)]
try:
    L.put("__class__", int)
except AttributeError:
    r.append("refused")
r

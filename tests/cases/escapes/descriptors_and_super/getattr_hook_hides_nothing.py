# case: a class that answers for every name answers for no name that the guard refuses
# expect: value [['refused', 'refused', 'refused', True, 'mine'], ['nothing']]
# cpython: skip CPython hands out what is asked for
class A(dict):
    def __getattr__(self, name):
        asked.append(name)
        return "mine"
asked = []
a = A()
r = []
for use in (lambda: getattr(a, "__dict__"), lambda: getattr(a, "__reduce__"), lambda: "{0.__class__}".format(a), lambda: a.fromkeys is not None, lambda: a.nothing):
    try:
        r.append(use())
    except AttributeError:
        r.append("refused")
[r, asked]

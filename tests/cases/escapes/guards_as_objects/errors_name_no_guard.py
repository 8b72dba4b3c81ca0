# case: errors of guards speak of the program's objects, and their arguments are text
# expect: value [[True], [True], [True], [True], [True], [True], [True], [True]]
# cpython: skip CPython hands out what is asked for
class A:
    pass
r = []
for use in (lambda: getattr(A(), "x"), lambda: getattr(1, "__class__"), lambda: setattr(1, "x", 1), lambda: "{0.x}".format(1), lambda: type(1, 2, 3), lambda: getattr(1, 2), lambda: isinstance(1, 2), lambda: print(sep=1)):
    try:
        use()
    except Exception as e:
        r.append([type(a) is str and "<" not in a and "Attr" not in a for a in e.args])
r

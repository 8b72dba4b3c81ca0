# case: nor at run time
# expect: value []
# cpython: skip CPython hands out what is asked for
class A:
    pass
r = []
for x in (A, A()):
    for use in (lambda: setattr(x, "__del__", print), lambda: setattr(x, "_" "_del_" "_", print), lambda: setattr(x, f"__{'del'}__", print)):
        try:
            use()
            r.append("set")
        except AttributeError:
            pass
r

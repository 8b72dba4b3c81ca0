# case: what the machine's own errors carry in their arguments is text
# expect: value [True, True, True, True, True]
# cpython: skip CPython hands the class out
def args(f):
    try:
        f()
    except Exception as e:
        return all(isinstance(a, (str, int)) for a in e.args)


[args(lambda: [].missing), args(lambda: getattr((), "__class__")), args(lambda: 1 + ""), args(lambda: int("x")), args(lambda: (lambda: 0)(1))]

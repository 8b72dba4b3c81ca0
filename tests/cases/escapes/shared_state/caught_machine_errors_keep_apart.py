# case: changing what an exception of the machine holds changes no other exception of the machine
# expect: value [False, True, 1, True, ('changed',)]
def fail(n):
    try:
        return [][n]
    except IndexError as e:
        return e
a = fail(1)
a.add_note("kept")
b = fail(1)
r = [a is b, a.args == b.args, len(b.args)]
class Own(IndexError):
    pass
o = Own("x")
o.args = ("changed",)
r + [fail(2).args == b.args, o.args]

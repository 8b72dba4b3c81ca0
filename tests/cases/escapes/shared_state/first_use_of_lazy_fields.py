# case: fields that the machine fills in when they are first asked for are those of one object
# expect: value [[False, True, True], [False, True, True], [False, True, True], [False, True, True], [False, True, True]]
r = []
for make in (lambda: ValueError("x"), lambda: OSError(2, "no"), lambda: StopIteration(5), lambda: KeyError("k"), lambda: UnicodeDecodeError("ascii", b"x", 0, 1, "bad")):
    a, b = make(), make()
    a.add_note("mine")
    r.append([a is b, a.args == b.args, str(a) == str(b)])
r

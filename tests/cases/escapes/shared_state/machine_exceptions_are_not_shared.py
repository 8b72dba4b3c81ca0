# case: exceptions that the machine raises are new each time, so that a note or an attribute stays with one
# expect: value [False, False, False, False, False, False, False, False, False, False]
def deep():
    return deep()
r = []
for f in (lambda: 1 / 0, lambda: {}["x"], lambda: [][0], lambda: next(iter([])), deep, lambda: "a" * 10 ** 20, lambda: 1 << 10 ** 20, lambda: int("x"), lambda: [].x, lambda: len(1)):
    caught = []
    for i in range(2):
        try:
            f()
        except Exception as e:
            e.add_note("kept")
            caught.append(e)
    r.append(caught[0] is caught[1])
r

# case: a generator that sends into itself, throws into itself or closes itself
# expect: value ["ValueError", "ValueError", "ValueError"]
def g(what):
    try:
        what(me)
    except ValueError:
        yield "ValueError"


out = []
for what in [lambda g: g.send(None), lambda g: g.throw(KeyError), lambda g: g.close()]:
    me = g(what)
    out.append(next(me))
out

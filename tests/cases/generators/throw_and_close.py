# case: throw raises inside, close runs the finally block
# expect: value ["caught bad", "closed"]
log = []


def worker():
    try:
        while True:
            try:
                yield "ready"
            except ValueError as e:
                yield "caught " + str(e)
    finally:
        log.append("closed")


g = worker()
next(g)
r = g.throw(ValueError("bad"))
g.close()
[r] + log

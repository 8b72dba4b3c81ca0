# case: an exception thrown into a generator
# expect: value [1, 'caught bad', 2]
def worker():
    while True:
        try:
            x = yield
            log.append(x)
        except ValueError as e:
            log.append(f"caught {e}")


log = []
w = worker()
next(w)
w.send(1)
w.throw(ValueError("bad"))
w.send(2)
log

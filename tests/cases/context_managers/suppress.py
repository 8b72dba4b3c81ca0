# case: a true value from `__exit__` swallows the exception
# expect: value ["swallowed boom", "after"]
log = []


class Suppress:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        if kind is ValueError:
            log.append("swallowed " + str(error))
            return True


with Suppress():
    raise ValueError("boom")
log.append("after")
log

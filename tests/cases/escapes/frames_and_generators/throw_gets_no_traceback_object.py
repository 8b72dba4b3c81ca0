# case: a delegate's `throw` and `close` are called with the program's own objects only
# expect: value True
class Delegate:
    def __iter__(self):
        return self

    def __next__(self):
        return 1

    def throw(self, *args):
        seen.append(args)
        return 2

    def close(self, *args):
        seen.append(args)


def g():
    yield from Delegate()


seen = []
error = KeyError("x")
i = g()
next(i)
i.throw(error)
i.close()
seen[0][0] in (error, KeyError) and all(part in (error, KeyError, None) for args in seen for part in args)

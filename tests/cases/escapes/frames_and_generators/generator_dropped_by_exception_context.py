# case: an exception is raised again, and the finally of a generator in its old context raises it as well
# expect: bug deadlock
# RustPython drops the old context while it holds the exception's lock. The panic ends this run, and nothing else.
def g():
    try:
        yield 1
    finally:
        raise_again()


def raise_again():
    try:
        try:
            raise KeyError
        except KeyError:
            raise e
    except ValueError:
        pass


def first():
    held = g()
    next(held)
    try:
        try:
            raise KeyError(held)
        except KeyError:
            del held
            raise e
    except ValueError:
        pass


e = ValueError(1)
first()
raise_again()
7

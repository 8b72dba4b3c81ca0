# case: the class of what contextmanager makes
# policy: script {"modules": {"contextlib": null}}
# expect: raises TypeError
import contextlib


@contextlib.contextmanager
def managed():
    yield 1


type(managed())

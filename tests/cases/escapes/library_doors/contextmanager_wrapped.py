# case: what contextmanager made of a function does not lead to it
# policy: script {"modules": {"contextlib": null}}
# expect: raises AttributeError: '__wrapped__'
import contextlib


@contextlib.contextmanager
def managed():
    yield 1


getattr(managed, "__wrapped__")

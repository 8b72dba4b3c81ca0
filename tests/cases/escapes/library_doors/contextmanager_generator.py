# case: what contextmanager makes does not give its generator
# policy: script {"modules": {"contextlib": null}}
# expect: raises AttributeError: 'gen'
import contextlib


@contextlib.contextmanager
def managed():
    yield 1


managed().gen

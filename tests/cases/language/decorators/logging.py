# case: a decorator logs calls
# policy: script {"modules": {"functools": null}}
# expect: value [3, 7, ['add(1, 2)', 'add(3, 4)'], 'add', 'Adds.']
import functools
log = []


def logged(f):
    @functools.wraps(f)
    def wrapper(*args):
        log.append(f"{f.__name__}{args}")
        return f(*args)
    return wrapper


@logged
def add(a, b):
    """Adds."""
    return a + b


[add(1, 2), add(3, 4), log, add.__name__, add.__doc__]

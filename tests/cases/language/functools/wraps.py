# case: a wrapper keeps its function's name
# policy: script {"modules": {"functools": null}}
# expect: value [2, 'example', 'Docs of the example.']
from functools import wraps


def decorate(f):
    @wraps(f)
    def wrapper(*args, **kwargs):
        """Docs of the wrapper."""
        return f(*args, **kwargs) + 1
    return wrapper


@decorate
def example(x):
    """Docs of the example."""
    return x


[example(1), example.__name__, example.__doc__]

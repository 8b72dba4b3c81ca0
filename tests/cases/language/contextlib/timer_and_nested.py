# case: a manager that measures, with a clock of one's own
# policy: script {"modules": {"contextlib": null}}
# expect: value {'inner': 3, 'outer': 11}
from contextlib import contextmanager
ticks = iter([10, 12, 15, 21])
clock = lambda: next(ticks)


@contextmanager
def timed(name):
    start = clock()
    try:
        yield
    finally:
        times[name] = clock() - start


times = {}
with timed("outer"):
    with timed("inner"):
        pass
times

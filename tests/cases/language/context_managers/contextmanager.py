# case: a generator as context manager
# policy: script {"modules": {"contextlib": null}}
# expect: value ['begin a', 'A', 'end a', 'begin b', 'failed oops', 'end b']
from contextlib import contextmanager


@contextmanager
def section(name):
    log.append(f"begin {name}")
    try:
        yield name.upper()
    except ValueError as e:
        log.append(f"failed {e}")
    finally:
        log.append(f"end {name}")


log = []
with section("a") as n:
    log.append(n)
with section("b"):
    raise ValueError("oops")
log

# case: a manager of a generator
# policy: script {"modules": {"contextlib": null}}
# expect: value [2, 5, 5, 0]
from contextlib import contextmanager
state = {"level": 0}


@contextmanager
def raised(by):
    old = state["level"]
    state["level"] += by
    try:
        yield state["level"]
    finally:
        state["level"] = old


with raised(2) as a, raised(3) as b:
    inside = state["level"]
try:
    with raised(1):
        raise KeyError("x")
except KeyError:
    pass
[a, b, inside, state["level"]]

# case: StopIteration's value is the generator's own, and nothing around it
# expect: value [7, False, False]
def g():
    return 7
    yield


try:
    next(g())
except StopIteration as stop:
    out = [stop.value, hasattr(stop, "gi_frame"), hasattr(stop, "obj")]
out

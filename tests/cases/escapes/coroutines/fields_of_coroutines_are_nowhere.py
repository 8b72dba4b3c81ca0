# case: no object that a program without coroutines can make has a field of one
# expect: value []
def g():
    yield


names = ["cr_frame", "cr_code", "cr_await", "cr_origin", "cr_running", "ag_frame", "ag_code", "ag_await", "ag_running", "asend", "athrow", "aclose"]
[name for thing in [g(), g, (x for x in []), map(g, []), iter(g, 1)] for name in names if hasattr(thing, name)]

# case: RestrictedPython, CVE-2026-55830: a positional-only parameter with a guard's name takes its place
# expect: raises AttributeError: 'generator' object has no attribute 'gi_frame'
def f(_getattr_, _write_, _getitem_, _getiter_, getattr, /, g):
    return g.gi_frame
f(lambda *a: a, None, None, None, lambda *a: a, (x for x in ()))

# case: a positional-only parameter cannot shadow a guard (CVE-2026-55830)
# expect: raises AttributeError: gi_frame
def f(getattr, _getattr_, guard, attr, object, str, type, /):
    return (x for x in ()).gi_frame


f(*[lambda *a: "shadowed"] * 7)

# case: deleting an own name that hid a guarded builtin uncovers the guard, not the real one
# expect: value ["mine", 1, "guarded"]
# cpython: skip CPython hands the class out
getattr = lambda *args: "mine"
first = getattr(1, "real")
del getattr
out = [first, getattr(1, "real")]
try:
    getattr(1, "__class__")
except AttributeError:
    out.append("guarded")
out

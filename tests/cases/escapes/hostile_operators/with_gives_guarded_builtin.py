# case: a manager may hand out a guarded builtin: it is the guard
# expect: value [False, "AttributeError"]
# cpython: skip CPython hands the class out
class M:
    def __enter__(self):
        return getattr

    def __exit__(self, *args):
        return False


out = [hasattr(1, "__class__")]
try:
    with M() as read:
        read(1, "__class__")
except AttributeError:
    out.append("AttributeError")
out

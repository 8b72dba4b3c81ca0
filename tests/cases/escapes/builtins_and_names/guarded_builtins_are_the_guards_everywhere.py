# case: a guarded builtin is the guard in every place that names it
# expect: value [False, False, False, False, False, False, "no", "no", "no", "no", "no", "no"]
# cpython: skip CPython hands the class out
class A:
    read = getattr


def f(read=getattr):
    return read


reads = [getattr, f(), A.read, [g for g in (getattr,)][0], (lambda: getattr)(), {"g": getattr}["g"]]
[hasattr(1, "__class__") for _ in reads] + [read(1, "__class__", "no") for read in reads]

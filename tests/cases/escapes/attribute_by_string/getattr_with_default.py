# case: a default does not turn a refused name into a leak
# expect: value "default"
# cpython: skip CPython hands out the class
getattr((), "__cla" + "ss__", "default")

# case: the text of builtins and guards shows no address of anything useful and names no guard
# expect: value True
# cpython: skip it is about this machine's own objects
all("<getattr>" not in repr(f) and "guard" not in repr(f) for f in [getattr, setattr, type, isinstance, len, print, str.upper, "".format])

# case: format strings over a module
# policy: script {"modules": {"math": ["pi"]}}
# expect: value ['3.14']
# cpython: skip CPython hands out what is asked for
import math
r = ["{0.pi:.2f}".format(math)]
for name in ("__loader__", "__spec__", "__dict__", "__name__", "sys", "_sys", "sin", "__class__", "module", "names"):
    try:
        r.append(("{0." + name + "}").format(math))
    except AttributeError:
        pass
r

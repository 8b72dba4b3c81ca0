# case: a module's function leads neither to its module nor to anything else
# policy: script {"modules": {"math": null}}
# expect: value []
# cpython: skip CPython hands them out
import math

names = ["__self__", "__module__", "__globals__", "__func__", "__call__", "__reduce__", "__qualname__", "__doc__"]
[(str(f), name) for f in [math.sqrt, math.floor, math.fsum, math.gcd] for name in names if hasattr(f, name)]

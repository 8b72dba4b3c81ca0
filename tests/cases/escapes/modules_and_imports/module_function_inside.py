# case: a module's function leads neither to its module nor to anything else; that it can be called is no secret
# policy: script {"modules": {"math": null}}
# expect: value [[], {'__call__'}]
# cpython: skip CPython hands them out
import math

names = ["__self__", "__module__", "__globals__", "__func__", "__call__", "__reduce__", "__qualname__", "__doc__"]
pairs = [(f, name) for f in [math.sqrt, math.floor, math.fsum, math.gcd] for name in names]
[[name for f, name in pairs if getattr(f, name, pairs) is not pairs], {name for f, name in pairs if hasattr(f, name)}]

# case: Zope, CVE-2021-32633: from an allowed module to the modules that it has imported
# policy: script {"modules": {"math": ["sqrt"]}}
# expect: value []
# cpython: skip CPython hands out what is asked for
import math
r = []
for name in ("_sys", "sys", "os", "_os", "__builtins__", "__loader__", "__spec__"):
    if hasattr(math, name):
        r.append(name)
r

# case: what a module has inside, by name
# policy: script {"modules": {"math": ["pi"]}}
# expect: value ['pi']
# cpython: skip CPython hands out what is asked for
import math
names = "pi __dict__ __loader__ __spec__ __file__ __name__ __class__ __builtins__ sys os sin module _module names"
[n for n in names.split() if hasattr(math, n)]

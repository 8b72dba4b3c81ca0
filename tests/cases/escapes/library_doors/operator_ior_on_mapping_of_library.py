# case: a view is not changed in place
# policy: script {"modules": {"functools": null, "operator": null}}
# expect: raises TypeError or value False
# cpython: skip CPython lets a program do that, or words it otherwise
import functools
import operator

f = functools.singledispatch(len)
operator.ior(f.registry, {int: print})
int in f.registry

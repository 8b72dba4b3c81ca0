# case: an operator in place leaves the tuple of the library as it is
# policy: script {"modules": {"functools": null, "operator": null}}
# expect: value False
import functools
import operator

operator.iadd(functools.WRAPPER_ASSIGNMENTS, ("__globals__",))
"__globals__" in functools.WRAPPER_ASSIGNMENTS

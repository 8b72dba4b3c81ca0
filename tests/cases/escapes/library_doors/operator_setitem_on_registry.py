# case: setitem on a view
# policy: script {"modules": {"functools": null, "operator": null}}
# expect: raises TypeError
import functools
import operator

operator.setitem(functools.singledispatch(len).registry, int, print)

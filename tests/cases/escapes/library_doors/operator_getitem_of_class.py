# case: a class between brackets leads to no origin
# policy: script {"modules": {"operator": null}}
# expect: raises AttributeError: '__origin__'
import operator

getattr(operator.getitem(list, int), "__origin__")

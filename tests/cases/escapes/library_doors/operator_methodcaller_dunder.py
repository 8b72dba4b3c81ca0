# case: methodcaller calls no special method
# policy: script {"modules": {"operator": null}}
# expect: raises AttributeError: '__subclasses__'
import operator

operator.methodcaller("__subclasses__")(object)

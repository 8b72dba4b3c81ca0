# case: call with a guard
# policy: script {"modules": {"operator": null}}
# expect: raises AttributeError: '__self__'
import operator

operator.call(getattr, print, "__self__")

# case: a guarded builtin gives no attribute
# expect: raises AttributeError: __module__
getattr(getattr, "__module__")

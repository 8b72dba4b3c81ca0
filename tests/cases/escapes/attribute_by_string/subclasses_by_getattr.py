# case: the list of all classes by getattr
# expect: raises AttributeError: __subclasses__
getattr(object, "__subclasses__")()

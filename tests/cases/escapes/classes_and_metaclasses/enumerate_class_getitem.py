# case: builtin classes are not subscripted into doors
# expect: raises AttributeError: __class_getitem__
getattr(list, "__class_getitem__")

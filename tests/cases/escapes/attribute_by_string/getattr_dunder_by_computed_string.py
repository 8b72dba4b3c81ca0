# case: a name that is put together at run time is judged at run time
# expect: raises AttributeError: __class__
getattr((), "_" + "_class_" + "_")

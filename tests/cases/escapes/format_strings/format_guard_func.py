# case: nor its function
# expect: raises AttributeError: __func__
getattr("".format, "__func__")

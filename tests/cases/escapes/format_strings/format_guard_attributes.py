# case: the function that stands in for str.format gives no attribute
# expect: raises AttributeError: __self__
getattr("".format, "__self__")

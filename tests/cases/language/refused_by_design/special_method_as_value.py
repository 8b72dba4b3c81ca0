# case: a builtin's special method is no value
# expect: raises AttributeError
# differs: raises AttributeError, where CPython hands the method over: called at once it works, as an object it could be passed on
weights = {"a": 3, "b": 1}
sorted(weights, key=weights.__getitem__)

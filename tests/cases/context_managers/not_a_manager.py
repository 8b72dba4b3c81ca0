# case: something without `__enter__` is no context manager
# expect: raises TypeError: context manager
with 5:
    pass

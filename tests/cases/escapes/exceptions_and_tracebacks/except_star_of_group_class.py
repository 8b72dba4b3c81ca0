# case: `except*` takes no group class
# expect: raises TypeError
try:
    raise ValueError("x")
except* ExceptionGroup:
    pass

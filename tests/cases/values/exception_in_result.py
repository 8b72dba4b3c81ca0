# case: an exception is no data
# expect: not data
ValueError("x")

# case: assert raises AssertionError with its message
# expect: raises AssertionError: price must be positive
price = -1
assert price > 0, f"price must be positive, not {price}"

# case: assert raises with its message
# expect: raises AssertionError: quantity must be positive, got -1
def order(quantity):
    assert quantity > 0, f"quantity must be positive, got {quantity}"
    return quantity


order(1)
order(-1)

# case: what has no order cannot be sorted
# expect: raises TypeError: '<' not supported
sorted([1, "a"])

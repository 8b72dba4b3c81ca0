# case: a range is data, and comes back as itself
# expect: value range(3)
range(3)

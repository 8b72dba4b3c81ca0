# case: an alias of a class is no data
# expect: not data
[list[int]]

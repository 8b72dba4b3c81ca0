# case: a function is no data, and its name is not asked for
# expect: not data [0]: function
[lambda: 1]

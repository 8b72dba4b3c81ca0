# case: text and numbers have no order
# expect: raises TypeError: '<' not supported between instances of 'str' and 'int'
sorted([1, "a"])

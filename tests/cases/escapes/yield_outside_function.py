# case: yield outside a function is refused
# expect: refused
yield 1

# case: yield outside a function is refused
# expect: refused F001 line 1
yield 1

# case: return outside a function is refused
# expect: refused
return 1

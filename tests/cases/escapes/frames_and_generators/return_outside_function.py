# case: return outside a function is refused
# expect: refused F001 line 1
return 1

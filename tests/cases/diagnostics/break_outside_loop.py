# case: break outside a loop
# expect: refused
break

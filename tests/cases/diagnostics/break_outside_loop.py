# case: break outside a loop
# expect: refused F001 line 1
break

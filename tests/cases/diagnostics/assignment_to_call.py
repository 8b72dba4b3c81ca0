# case: a call is no target
# expect: refused F001 line 1
f(1) = 2

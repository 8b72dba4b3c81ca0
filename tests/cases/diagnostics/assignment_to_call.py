# case: a call is no target
# expect: refused
f(1) = 2

# case: a bare raise outside a handler raises no exception of the machine
# expect: raises RuntimeError: No active exception
raise

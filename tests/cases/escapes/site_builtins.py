# case: what an interactive interpreter adds is not offered
# expect: refused
[help, exit, quit, license, credits, copyright]

# case: there is no asynchronous lambda
# expect: refused F001 line 1
async lambda: 1

# case: nor are backticks
# expect: refused F001 line 1
x = `1`

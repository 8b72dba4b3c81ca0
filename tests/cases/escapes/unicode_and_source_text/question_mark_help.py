# case: nor is a question for help
# expect: refused F001 line 2
x = 1
x?

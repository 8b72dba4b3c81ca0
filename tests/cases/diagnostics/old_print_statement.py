# case: the print statement of Python 2 is told as a syntax error
# expect: refused F001 line 1
print "hello"

# case: the print statement of Python 2 is told as a syntax error
# expect: refused
print "hello"

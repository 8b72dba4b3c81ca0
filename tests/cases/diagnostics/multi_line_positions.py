# case: lines count from one, in the text that the author wrote
# expect: refused
a = 1

# a comment

b = (a +
     eval("1"))

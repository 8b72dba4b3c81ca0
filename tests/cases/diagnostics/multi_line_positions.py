# case: lines count from one, in the text that the author wrote
# expect: refused F205 line 6 column 6
a = 1

# a comment

b = (a +
     eval("1"))

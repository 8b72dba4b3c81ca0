# case: the variable of a comprehension does not live outside of it
# expect: refused F205 line 2 column 1
[eval for eval in [1]]
eval

# case: the keyword in other letters is a name, and the line no Python
# generate: "\U0001d41a\U0001d42c\U0001d432\U0001d427\U0001d41c def f(): pass"
# expect: refused F001 line 1

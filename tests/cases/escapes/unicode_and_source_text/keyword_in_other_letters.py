# case: a keyword in mathematical letters is a name and no keyword
# generate: "\U0001d422\U0001d426\U0001d429\U0001d428\U0001d42b\U0001d42d os"
# expect: refused F001 line 1

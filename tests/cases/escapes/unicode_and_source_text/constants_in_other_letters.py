# case: None, True and False in mathematical letters cannot be bound or read as names
# generate: "\U0001d40d\U0001d428\U0001d427\U0001d41e = 1\n(\U0001d413\U0001d42b\U0001d42e\U0001d41e := 1)\nlambda \U0001d405alse: 0"
# expect: refused F001 line 1 column 1, F001 line 2 column 2, F001 line 3 column 8

# case: and a dunder of that length is a dunder
# generate: "__" + "a" * 100000 + "__"
# expect: refused F201 line 1 column 1

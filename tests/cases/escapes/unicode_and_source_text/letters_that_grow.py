# case: letters that become eighteen under normalisation make no dunder by their end
# generate: "__\ufdfa__"
# expect: refused F001 line 1 column 3

# case: super over builtin classes gives no dunder
# expect: refused F201 line 1 column 18
super(int, True).__add__(1)

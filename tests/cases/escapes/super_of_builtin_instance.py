# case: super over builtin classes gives no dunder
# expect: raises AttributeError or raises TypeError or refused
super(int, True).__add__(1)

# case: a name cannot begin with a combining mark
# generate: "\u0332__class__ = 1"
# expect: refused F001 line 1

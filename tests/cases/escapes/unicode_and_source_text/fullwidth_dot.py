# case: a fullwidth full stop or a one-dot leader is no dot
# generate: "().\uff0e__class__"
# expect: refused F001 line 1

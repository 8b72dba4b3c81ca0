# case: nor is a one-dot leader, although it is one after normalisation
# generate: "()\u2024__class__"
# expect: refused F001 line 1

# case: indentation that reads in two ways is refused
# generate: "if 1:\n        x = 1\n\timport os"
# expect: refused F001 line 3

# case: control characters of terminals are no Python
# generate: "x = 1 \x1b[2K"
# expect: refused F001 line 1

# case: a dedent to no level is refused
# generate: "if 1:\n    x = 1\n  eval"
# expect: refused F001 line 3

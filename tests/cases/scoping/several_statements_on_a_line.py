# case: `if`, `pass` and semicolons: simple statements on one line
# expect: value [1, 2]
a = 1; b = 2; pass
if a: c = [a, b]
c

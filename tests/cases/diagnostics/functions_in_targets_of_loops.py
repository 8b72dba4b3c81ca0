# case: a lambda or comprehension in the target of a loop is refused: the code generator would take it for another one
# expect: refused F108 line 1 column 5, F108 line 3 column 19
for x[lambda: 1] in sorted([1], key=lambda q: q):
    pass
[0 for y in z for x[[1 for a in b][0]] in c]

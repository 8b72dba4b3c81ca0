# case: a nested target of a loop is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 9, F201 line 3 column 9
for a, (__builtins__, *b) in []:
    pass
for a, (_＿𝘪𝘮𝘱𝘰𝘳𝘵＿_, *b) in []:
    pass

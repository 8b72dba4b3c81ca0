# case: a nested target of a manager is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 12, F201 line 3 column 12
with a as (__builtins__, b):
    pass
with a as (_＿𝘪𝘮𝘱𝘰𝘳𝘵＿_, b):
    pass

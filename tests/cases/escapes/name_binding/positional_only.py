# case: a positional-only parameter is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 7, F201 line 3 column 7
def f(__builtins__, /):
    pass
def f(_＿𝘪𝘮𝘱𝘰𝘳𝘵＿_, /):
    pass

# case: the name of a class is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 7, F201 line 3 column 7
class __builtins__:
    pass
class _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_:
    pass

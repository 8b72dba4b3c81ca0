# case: the name of a function is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 5, F201 line 3 column 5
def __builtins__():
    pass
def _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_():
    pass

# case: a keyword-only parameter is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 10, F201 line 3 column 10
def f(*, __builtins__):
    pass
def f(*, _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_):
    pass

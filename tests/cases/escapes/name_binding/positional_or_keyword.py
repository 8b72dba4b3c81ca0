# case: a parameter with a default is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 10, F201 line 3 column 10
def f(a, __builtins__=1):
    pass
def f(a, _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_=1):
    pass

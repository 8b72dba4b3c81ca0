# case: a name in `nonlocal` is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 2 column 14, F201 line 4 column 14
def f():
    nonlocal __builtins__
def f():
    nonlocal _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_

# case: a name in `del` is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 5, F201 line 2 column 5
del __builtins__
del _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_

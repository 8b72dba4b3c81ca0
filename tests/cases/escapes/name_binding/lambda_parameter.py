# case: a parameter of a lambda is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 8, F201 line 2 column 8
lambda __builtins__: 0
lambda _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_: 0

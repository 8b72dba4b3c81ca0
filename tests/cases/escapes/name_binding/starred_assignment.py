# case: a starred target is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 5, F201 line 2 column 5
a, *__builtins__ = []
a, *_＿𝘪𝘮𝘱𝘰𝘳𝘵＿_ = []

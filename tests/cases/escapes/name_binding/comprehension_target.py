# case: the target of a comprehension is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 11, F201 line 2 column 11
[0 for x, __builtins__ in []]
[0 for x, _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_ in []]

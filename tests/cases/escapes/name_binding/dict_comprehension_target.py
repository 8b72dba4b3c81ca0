# case: the target of a dict comprehension is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 5, F201 line 1 column 25, F201 line 2 column 5, F201 line 2 column 23
{k: __builtins__ for k, __builtins__ in []}
{k: _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_ for k, _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_ in []}

# case: the target of `:=` is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 2, F201 line 2 column 2
(__builtins__ := 1)
(_＿𝘪𝘮𝘱𝘰𝘳𝘵＿_ := 1)

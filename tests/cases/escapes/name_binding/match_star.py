# case: a star capture is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 2 column 12, F201 line 5 column 12
match 1:
    case [*__builtins__]:
        pass
match 1:
    case [*_＿𝘪𝘮𝘱𝘰𝘳𝘵＿_]:
        pass

# case: the name of an `as` pattern is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 2 column 19, F201 line 5 column 19
match 1:
    case int() as __builtins__:
        pass
match 1:
    case int() as _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_:
        pass

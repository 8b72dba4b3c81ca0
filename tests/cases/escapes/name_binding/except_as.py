# case: the name of a caught exception is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 3 column 20, F201 line 7 column 20
try:
    pass
except KeyError as __builtins__:
    pass
try:
    pass
except KeyError as _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_:
    pass

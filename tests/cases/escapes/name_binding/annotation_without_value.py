# case: an annotated name without value is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 1 column 1, F201 line 2 column 1
__builtins__: int
_＿𝘪𝘮𝘱𝘰𝘳𝘵＿_: int

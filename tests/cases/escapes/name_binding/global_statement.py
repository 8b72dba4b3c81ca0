# case: a name in `global` is no dunder, in plain letters or in letters that become one
# expect: refused F201 line 2 column 12, F201 line 4 column 12
def f():
    global __builtins__
def f():
    global _＿𝘪𝘮𝘱𝘰𝘳𝘵＿_

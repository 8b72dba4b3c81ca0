# case: a type parameter is no dunder
# expect: refused F201 line 1 column 7, F201 line 5 column 9
def f[__builtins__](x):
    pass


class A[_＿𝘪𝘮𝘱𝘰𝘳𝘵＿_]:
    pass

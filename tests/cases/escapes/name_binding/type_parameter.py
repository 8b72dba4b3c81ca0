# case: a type parameter is no dunder
# expect: refused
def f[__builtins__](x):
    pass


class A[_＿𝘪𝘮𝘱𝘰𝘳𝘵＿_]:
    pass

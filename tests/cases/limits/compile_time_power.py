# case: a constant expression is not computed while compiling without a bound
# limits: {"steps": 300000000, "time": 60}
# expect: value "never computed"
def f():
    return 10 ** 10 ** 8, "a" * 10 ** 10, 1 << 10 ** 10, [0] * 10 ** 10, (0,) * 10 ** 10


"never computed"

# case: comprehensions in the header of a class, and `:=` beside two of them, are refused, since the compiler mixes them up
# expect: refused F108 line 4 column 13, F108 line 6 column 21, F108 line 9 column 13
class Base:
    pass
def f(xs, x):
    class C(*[Base for b in (1,)]):
        pass
    class D(Base, k={b: b for b in xs}):
        pass
    r = [x for x in xs]
    return {((w := k), tuple(q for q in k))[1]: [z for z in k] for k in xs}, r

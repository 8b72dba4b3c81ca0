# case: what a type alias stands for is no expression that binds, yields, awaits or opens a scope
# expect: refused F107 line 1 column 10, F107 line 2 column 10, F107 line 3 column 16, F107 line 4 column 10, F201 line 5 column 17, F107 line 6 column 12, F201 line 7 column 6, F107 line 9 column 15
type A = [x for x in print(1)]
type B = lambda: print(1)
type C = list[(x := 5)]
type D = f"{print(1)}"
type E = "text".__class__
type F[T: (yield)] = int
type __class__ = int
def f():
    type G = (yield 1)

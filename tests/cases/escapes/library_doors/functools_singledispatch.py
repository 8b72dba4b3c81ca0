# case: functools.singledispatch evaluates the annotations of what it registers
# expect: refused F301 line 1 column 6
from functools import singledispatch
@singledispatch
def f(x):
    pass
@f.register
def g(x: "print('evaluated')"):
    pass

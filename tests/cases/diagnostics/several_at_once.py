# case: all violations are told at once, in the order of the source
# expect: refused F301 line 1 column 8, F201 line 2 column 8, F205 line 3 column 5, F201 line 4 column 5, F201 line 5 column 12
import os
x = ().__class__
y = eval("1")
def __call__():
    return __builtins__

# case: all violations are told at once, in the order of the source
# expect: refused
import os
x = ().__class__
y = eval("1")
def __call__():
    return __builtins__

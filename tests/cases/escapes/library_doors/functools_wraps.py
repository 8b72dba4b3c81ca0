# case: functools.update_wrapper copies attributes whose names the program gives
# expect: refused F301 line 1 column 6
from functools import update_wrapper
def f():
    pass
update_wrapper(f, len, assigned=("__self__",), updated=())

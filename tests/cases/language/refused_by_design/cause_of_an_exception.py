# case: `__cause__`, `__context__` and `__traceback__` are refused: tracebacks hold frames
# expect: refused F201 line 4, F201 line 4
try:
    1 / 0
except ZeroDivisionError as e:
    r = e.__cause__, e.__traceback__

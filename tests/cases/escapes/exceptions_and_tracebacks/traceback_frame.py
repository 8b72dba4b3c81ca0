# case: an exception's traceback leads to frames
# expect: refused F201 line 4 column 7
try:
    1 / 0
except ZeroDivisionError as e:
    e.__traceback__.tb_frame.f_globals

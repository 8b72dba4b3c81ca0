# case: pysandbox: a traceback leads to frames of the sandbox itself
# expect: refused F201 line 4 column 11
try:
    "x".missing
except Exception as e:
    t = e.__traceback__.tb_frame.f_back

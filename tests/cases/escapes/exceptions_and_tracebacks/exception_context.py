# case: the chain of an exception holds others' exceptions
# expect: refused F201 line 4 column 7, F201 line 4 column 22
try:
    1 / 0
except ZeroDivisionError as e:
    e.__context__, e.__cause__

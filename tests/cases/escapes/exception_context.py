# case: the chain of an exception holds others' exceptions
# expect: refused
try:
    1 / 0
except ZeroDivisionError as e:
    e.__context__, e.__cause__

# case: a lone carriage return ends a line, in a traceback's excerpt too
# generate: "x = 1\ry = 1/0\r"
# expect: raises ZeroDivisionError
# shows: line 2
# shows: y = 1/0

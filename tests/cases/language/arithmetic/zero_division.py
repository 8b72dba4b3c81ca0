# case: dividing by zero raises
# expect: raises ZeroDivisionError: division by zero
total, count = 10, 0
total / count

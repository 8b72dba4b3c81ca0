# case: division by zero raises ZeroDivisionError
# expect: raises ZeroDivisionError: division
1 / 0

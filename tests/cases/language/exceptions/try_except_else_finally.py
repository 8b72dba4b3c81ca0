# case: all four clauses
# expect: value [['result is 2.0', 'finally'], ['division by zero!', 'finally']]
def divide(x, y):
    log = []
    try:
        result = x / y
    except ZeroDivisionError:
        log.append("division by zero!")
    else:
        log.append(f"result is {result}")
    finally:
        log.append("finally")
    return log


[divide(2, 1), divide(2, 0)]

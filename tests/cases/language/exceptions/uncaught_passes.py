# case: what no clause catches passes, after the finally
# expect: raises TypeError: unsupported operand type(s) for /: 'str' and 'str'
def divide(x, y):
    try:
        return x / y
    except ZeroDivisionError:
        return None
    finally:
        print("finally")


divide("2", "1")

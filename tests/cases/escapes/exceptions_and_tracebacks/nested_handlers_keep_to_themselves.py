# case: the exception under way cannot be had but by its own name
# expect: refused F205 line 5 column 16, F205 line 7 column 16
def f():
    try:
        1 / 0
    except ZeroDivisionError:
        return locals()
    finally:
        return vars()

# case: messages of common mistakes
# expect: value ['ZeroDivisionError: division by zero', "ValueError: invalid literal for int() with base 10: 'abc'", 'IndexError: list index out of range', "KeyError: 'k'", "NameError: name 'undefined' is not defined", "AttributeError: 'NoneType' object has no attribute 'x'", "TypeError: object of type 'int' has no len()", 'TypeError: can only concatenate str (not "int") to str', 'IndexError: tuple index out of range', "ValueError: could not convert string to float: 'x'"]
def message(f):
    try:
        f()
    except Exception as e:
        return f"{type(e).__name__}: {e}"


[message(lambda: 1 / 0), message(lambda: int("abc")), message(lambda: [][0]), message(lambda: {}["k"]), message(lambda: undefined), message(lambda: None.x), message(lambda: len(5)), message(lambda: "a" + 1), message(lambda: (1, 2)[5]), message(lambda: float("x"))]

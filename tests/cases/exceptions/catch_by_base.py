# case: LookupError catches KeyError and IndexError; ArithmeticError catches ZeroDivisionError
# expect: value ["lookup", "lookup", "arithmetic"]
def kind(f):
    try:
        f()
    except LookupError:
        return "lookup"
    except ArithmeticError:
        return "arithmetic"


[kind(lambda: {}[1]), kind(lambda: [][1]), kind(lambda: 1 % 0)]

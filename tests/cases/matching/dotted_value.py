# case: a dotted name in a pattern would read an attribute behind the guard; it is refused with advice
# expect: refused F106 line 7 column 14
class Color:
    RED = 1


def f(x):
    match x:
        case Color.RED:
            return "red"
        case _:
            return "other"


[f(1), f(2)]

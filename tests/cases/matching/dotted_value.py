# case: a dotted name is a value to compare with
# expect: value ["red", "other"]
class Color:
    RED = 1


def f(x):
    match x:
        case Color.RED:
            return "red"
        case _:
            return "other"


[f(1), f(2)]

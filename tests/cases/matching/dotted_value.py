# case: a dotted name in a pattern is a value to compare with
# expect: value ['red', 'other', 'key', 'other']
class Color:
    RED = 1
    NAME = "name"


def f(x):
    match x:
        case Color.RED:
            return "red"
        case {Color.NAME: 1}:
            return "key"
        case _:
            return "other"


[f(1), f(2), f({"name": 1}), f({"name": 2})]

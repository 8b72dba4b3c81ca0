# case: negative and complex literals in patterns
# expect: value ["minus", "complex", "no"]
def f(x):
    match x:
        case -1:
            return "minus"
        case 1 + 2j:
            return "complex"
    return "no"


[f(-1), f(1 + 2j), f(0)]

# case: a private keyword in a pattern over a builtin class
# expect: raises AttributeError: _x
match 1:
    case int(_x=v):
        r = v
    case _:
        r = "no match"
r
